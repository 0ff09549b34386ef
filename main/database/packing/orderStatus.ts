import { type OrderStatus, orderStatuses } from '../../../shared/domain/documentStatuses';
import { storeDocumentEvent } from '../journal/documentEvent';
import type { Commanding } from '../outcome';
import type { LoadedOrder } from './load';

interface Change {
  /** The command captured units. */
  readonly capture?: boolean;
  readonly reason?: string | null;
}

/**
 * Moves an order to a status, with its event where that is another one. Compare-and-set: throws when the order
 * changed since it was read.
 */
export async function setOrderStatus(
  commanding: Commanding,
  { document, status: was, changed, shippedAt }: LoadedOrder,
  status: OrderStatus,
  { capture = false, reason = null }: Change = {},
): Promise<void> {
  const { db, line } = commanding;
  const { numUpdatedRows } = await db
    .updateTable('customer_order')
    .set({
      status: orderStatuses[status].number,
      changed: line.number,
      shipped_at: status === 'Shipped' ? (shippedAt ?? line.at) : null,
      ...(capture ? { last_capture: line.number } : {}),
    })
    .where('id', '=', document.id)
    .where('changed', '=', changed)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new Error(`order ${document.number} changed since it was read`);
  if (status !== was) await storeDocumentEvent(commanding, document.id, orderStatuses[status].number, reason);
}
