import type { Receipt } from '../../../shared/contract/receiving';
import type { RefusedScan } from './flowState';

export type LastScan =
  | { readonly is: 'received'; readonly key: string; readonly at: number; readonly receipt: Receipt }
  | { readonly is: 'refused'; readonly key: string; readonly at: number; readonly scan: RefusedScan };

/** What was received on a replenishment and what was refused during this visit, newest first. */
export function lastScans(
  receipts: readonly Receipt[],
  refused: readonly RefusedScan[],
): readonly LastScan[] {
  const received = receipts.map((receipt): LastScan => {
    return { is: 'received', key: `receipt ${receipt.receipt} ${receipt.serialId}`, at: receipt.at, receipt };
  });
  const notReceived = refused.toReversed().map((scan): LastScan => {
    return { is: 'refused', key: scan.request, at: scan.at, scan };
  });
  // Both are newest first already, and sorting is stable: scans of one millisecond keep their order.
  return [...received, ...notReceived].sort((a, b) => b.at - a.at);
}
