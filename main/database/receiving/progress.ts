import type { Commanding } from '../outcome';
import { setStatus } from './documentStatus';
import { type LoadedLine, type LoadedReplenishment, progressOf } from './load';

/** The counts that a receipt or its undo leaves on the line and on the whole document. */
interface Counts {
  readonly line: { readonly received: number; readonly units: number };
  readonly document: { readonly received: number; readonly units: number };
}

/**
 * Counts units in on a line (`by` above 0) or out again, and moves the document along: Receiving from the first
 * unit, Received with the last, Receiving again after an undo. Compare-and-set on both.
 */
export async function countOnLine(
  commanding: Commanding,
  replenishment: LoadedReplenishment,
  line: LoadedLine,
  by: number,
): Promise<Counts> {
  const counted = { ...line, received: line.received + by };
  const { numUpdatedRows } = await commanding.db
    .updateTable('replenishment_line')
    .set({ received: counted.received })
    .where('id', '=', line.id)
    .where('received', '=', line.received)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new Error(`line ${line.id} counted other units meanwhile`);

  const lines = replenishment.lines.map((other) => (other.id === line.id ? counted : other));
  const complete = lines.every(({ received, units }) => received >= units);
  await setStatus(commanding, replenishment, complete ? 'Received' : 'Receiving', { receipt: by > 0 });
  return { line: progressOf([counted]), document: progressOf(lines) };
}
