import { type ReplenishmentStatus, replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import type { Commanding } from '../outcome';
import { type LoadedLine, type LoadedReplenishment, progressOf } from './load';

/** The counts that a receipt or its undo leaves on the line and on the whole document. */
export interface Counts {
  readonly line: { readonly received: number; readonly units: number };
  readonly document: { readonly received: number; readonly units: number };
}

/**
 * Counts one unit on a line (`by` +1 or −1) and moves the document along: Receiving from the first unit,
 * Received with the last, Receiving again after an undo. Compare-and-set on both.
 */
export async function countOnLine(
  commanding: Commanding,
  replenishment: LoadedReplenishment,
  line: LoadedLine,
  by: 1 | -1,
): Promise<Counts> {
  const { db, line: journal } = commanding;
  const counted = { ...line, received: line.received + by };
  const { numUpdatedRows } = await db
    .updateTable('replenishment_line')
    .set({ received: counted.received })
    .where('id', '=', line.id)
    .where('received', '=', line.received)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new Error(`line ${line.id} counted another unit meanwhile`);

  const lines = replenishment.lines.map((other) => (other.id === line.id ? counted : other));
  const complete = lines.every(({ received, units }) => received >= units);
  await setStatus(
    commanding,
    replenishment,
    complete ? 'Received' : 'Receiving',
    by === 1 ? journal.number : null,
  );
  return { line: progressOf([counted]), document: progressOf(lines) };
}

async function setStatus(
  { db, line }: Commanding,
  { document, status: was, changed }: LoadedReplenishment,
  status: ReplenishmentStatus,
  receipt: number | null,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('replenishment')
    .set({
      status: replenishmentStatuses[status].number,
      received_at: status === 'Received' ? line.at : null,
      changed: line.number,
      ...(receipt === null ? {} : { last_receipt: receipt }),
    })
    .where('id', '=', document.id)
    .where('changed', '=', changed)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new Error(`${document.number} changed since it was read`);
  if (status === was) return;
  const { last } = await db
    .selectFrom('document_event')
    .select((build) => build.fn.max('seq').as('last'))
    .where('process', '=', document.id)
    .executeTakeFirstOrThrow();
  const event = {
    process: document.id,
    seq: Number(last ?? 0) + 1,
    at: line.at,
    status: replenishmentStatuses[status].number,
    reason: null,
  };
  await db
    .insertInto('document_event')
    .values({ ...event, journal: line.number })
    .execute();
  line.recordDocumentEvent(Object.values(event));
}
