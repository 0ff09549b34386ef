import { createHash } from 'node:crypto';

type Cell = string | number | null;

/** What a journal line's hash covers beside the line itself, each list in key order. */
export interface Recorded {
  readonly events: readonly (readonly Cell[])[];
  readonly documentEvents: readonly (readonly Cell[])[];
  readonly movements: readonly (readonly Cell[])[];
}

/** The columns of each table in the order that the hash reads them: part of the format, never changed. */
export const hashed = {
  journal: ['number', 'operation', 'person', 'station', 'at', 'units', 'reason', 'details'],
  event: [
    'serial',
    'seq',
    'at',
    'step',
    'status',
    'product_version',
    'bin',
    'location',
    'process',
    'order_id',
    'holding_order',
    'wms_notes',
    'oms_notes',
    'reason',
  ],
  document_event: ['process', 'seq', 'at', 'status', 'reason'],
  movement: ['place', 'product', 'bin', 'step', 'units', 'process'],
} as const;

/** The station's chain starts here. */
export const firstHash = new Uint8Array(32);

/** SHA-256 over the former line's hash and the canonical bytes of this line with all it recorded. */
export function lineHash(former: Uint8Array, line: readonly Cell[], recorded: Recorded): Uint8Array {
  const text = JSON.stringify([line, recorded.events, recorded.documentEvents, recorded.movements]);
  return createHash('sha256').update(former).update(text).digest();
}
