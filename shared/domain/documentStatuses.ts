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

/** The life of an order; `number` is the code in the database. */
export const orderStatuses = {
  Open: { number: 1 },
  Packing: { number: 2 },
  Shipped: { number: 3 },
  Hold: { number: 4 },
  Cancelled: { number: 5 },
} as const;

export type OrderStatus = keyof typeof orderStatuses;
