import { orderStatuses, replenishmentStatuses } from '../../../shared/domain/documentStatuses';

/** The codes of some statuses, as SQL lists them. */
const listed = (statuses: readonly { readonly number: number }[]): string =>
  `(${statuses.map(({ number }) => number).join(', ')})`;

/** Replenishments and orders that are not over, and replenishments on which units can come in. */
export const openReplenishments = listed(Object.values(replenishmentStatuses).filter(({ open }) => open));
export const comingReplenishments = listed(
  Object.values(replenishmentStatuses).filter(({ receivable }) => receivable),
);
export const openOrders = listed(Object.values(orderStatuses).filter(({ open }) => open));
