/** The life of a replenishment; `number` is the code in the database, `receivable` whether units can arrive on it. */
export const replenishmentStatuses = {
  Incomplete: { number: 1, receivable: false, open: true },
  Submitted: { number: 2, receivable: true, open: true },
  Receiving: { number: 3, receivable: true, open: true },
  Received: { number: 4, receivable: false, open: false },
  'Closed short': { number: 5, receivable: false, open: false },
  Cancelled: { number: 6, receivable: false, open: false },
} as const;

export type ReplenishmentStatus = keyof typeof replenishmentStatuses;

export const replenishmentStatusNames = Object.keys(replenishmentStatuses) as readonly ReplenishmentStatus[];

/** The replenishment status with this database code. Throws for a code that none has: the file is damaged. */
export function replenishmentStatusOf(number: number): ReplenishmentStatus {
  const status = replenishmentStatusNames[number - 1];
  if (status === undefined) throw new Error(`no replenishment status has the number ${number}`);
  return status;
}

/** The life of an order; `number` is the code in the database, `packable` whether units can be captured for it. */
export const orderStatuses = {
  Open: { number: 1, packable: true, open: true },
  Packing: { number: 2, packable: true, open: true },
  Shipped: { number: 3, packable: false, open: false },
  Hold: { number: 4, packable: false, open: true },
  Cancelled: { number: 5, packable: false, open: false },
} as const;

export type OrderStatus = keyof typeof orderStatuses;

export const orderStatusNames = Object.keys(orderStatuses) as readonly OrderStatus[];

/** The order status with this database code. Throws for a code that none has: the file is damaged. */
export function orderStatusOf(number: number): OrderStatus {
  const status = orderStatusNames[number - 1];
  if (status === undefined) throw new Error(`no order status has the number ${number}`);
  return status;
}
