import type { Status } from './statuses';

/**
 * What a bin is for, and the status that it gives a unit lying in it without an order.
 * `keepsOrder`: the status of a unit that an order holds there, or null where the order loses it.
 * Source: customer's page, "Statuses" (Hold, Imperfect, Ready).
 */
export const binKinds = {
  storage: { number: 1, gives: 'Ready', keepsOrder: 'Reserved' },
  dock: { number: 2, gives: 'Ready', keepsOrder: 'Reserved' },
  shipping: { number: 3, gives: 'Ready', keepsOrder: 'Reserved' },
  blocked: { number: 4, gives: 'Hold', keepsOrder: null },
  staging: { number: 5, gives: 'Hold', keepsOrder: 'Hold' },
  damaged: { number: 6, gives: 'Imperfect', keepsOrder: null },
} as const satisfies Record<string, { number: number; gives: Status; keepsOrder: Status | null }>;

export type BinKind = keyof typeof binKinds;

export const binKindNames = Object.keys(binKinds) as readonly BinKind[];

/** The bin kind with this database code. Throws for a code that none has: the file is damaged. */
export function binKindOf(number: number): BinKind {
  const kind = binKindNames[number - 1];
  if (kind === undefined) throw new Error(`no bin kind has the number ${number}`);
  return kind;
}

/** A bin as the rules see it. `onlySku`: the one SKU it may hold, or null. */
export interface BinRef {
  readonly id: number;
  readonly code: string;
  readonly location: string;
  readonly locationId: number;
  readonly kind: BinKind;
  readonly closed: boolean;
  readonly onlySku: string | null;
}
