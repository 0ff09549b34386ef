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
  const lines = await countOnLines(commanding, replenishment, new Map([[line.id, by]]));
  return { line: progressOf(lines.filter(({ id }) => id === line.id)), document: progressOf(lines) };
}

/** The same for several lines at once, by their ids; the lines as they are then. */
export async function countOnLines(
  commanding: Commanding,
  replenishment: LoadedReplenishment,
  counts: ReadonlyMap<number, number>,
): Promise<readonly LoadedLine[]> {
  const lines = replenishment.lines.map((line) => ({
    ...line,
    received: line.received + (counts.get(line.id) ?? 0),
  }));
  for (const [place, { id, received }] of lines.entries()) {
    if (!counts.has(id)) continue;
    const { numUpdatedRows } = await commanding.db
      .updateTable('replenishment_line')
      .set({ received })
      .where('id', '=', id)
      .where('received', '=', replenishment.lines[place]?.received ?? -1)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows !== 1n) throw new Error(`line ${id} counted other units meanwhile`);
  }
  const complete = lines.every(({ received, units }) => received >= units);
  const receipt = [...counts.values()].some((by) => by > 0);
  await setStatus(commanding, replenishment, complete ? 'Received' : 'Receiving', { receipt });
  return lines;
}
