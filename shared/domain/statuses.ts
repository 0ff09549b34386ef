/**
 * The six statuses of a serial, in the order of the page's Status filter.
 * Everything that lists, filters, colours or counts by status derives from this table.
 * Source: customer's page, "Statuses" and "Column headers".
 */
export const statuses = {
  Out: { number: 1, onHand: false, means: 'The serial has been shipped, and inventory has decreased.' },
  Hold: { number: 2, onHand: true, means: 'The serial is in a reserved BIN (may be blocked or staged).' },
  Imperfect: { number: 3, onHand: true, means: 'The serial is in a BIN used for damaged or hurt inventory.' },
  Ready: { number: 4, onHand: true, means: 'The serial is in a BIN and ready to be shipped.' },
  Reserved: { number: 5, onHand: true, means: 'The serial is reserved for an order.' },
  Incoming: {
    number: 6,
    onHand: false,
    means: 'The serial is requested on a replenishment and not here yet.',
  },
} as const;

export type Status = keyof typeof statuses;

/** Statuses in the page's order; a status's `number` is its place here and its code in the database. */
export const statusNames = Object.keys(statuses) as readonly Status[];

/** The status with this database code. Throws for a code that no status has: the file is damaged. */
export function statusOf(number: number): Status {
  const status = statusNames[number - 1];
  if (status === undefined) throw new Error(`no status has the number ${number}`);
  return status;
}

export const isOnHand = (status: Status): boolean => statuses[status].onHand;
