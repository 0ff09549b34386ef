import { orderStatuses } from '../../../shared/domain/documentStatuses';
import type { Refusal } from '../../../shared/domain/refusals';
import type { LoadedOrder } from './load';

/** Why nothing can be captured for an order as it is, or null. */
export function notPackable({ document, status }: LoadedOrder): Refusal | null {
  if (orderStatuses[status].packable) return null;
  return { code: 'notPackable', facts: { order: document.number, status } };
}
