import { type ReplenishmentStatus, replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import { storeDocumentEvent } from '../journal/documentEvent';
import type { Commanding } from '../outcome';
import type { LoadedReplenishment } from './load';

/**
 * Moves a replenishment to a status, with its event where that is another one. `receipt`: the command brought
 * units in. Compare-and-set: throws when the document changed since it was read.
 */
export async function setStatus(
  commanding: Commanding,
  { document, status: was, changed }: LoadedReplenishment,
  status: ReplenishmentStatus,
  { receipt = false, reason = null }: { readonly receipt?: boolean; readonly reason?: string | null } = {},
): Promise<void> {
  const { db, line } = commanding;
  const moved = status !== was;
  const { numUpdatedRows } = await db
    .updateTable('replenishment')
    .set({
      status: replenishmentStatuses[status].number,
      changed: line.number,
      ...(moved ? { received_at: status === 'Received' ? line.at : null } : {}),
      ...(receipt ? { last_receipt: line.number } : {}),
    })
    .where('id', '=', document.id)
    .where('changed', '=', changed)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new Error(`${document.number} changed since it was read`);
  if (!moved) return;
  await storeDocumentEvent(commanding, document.id, replenishmentStatuses[status].number, reason);
}
