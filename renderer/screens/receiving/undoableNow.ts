import type { Output } from '../../../shared/contract/index';

export type Undoable = NonNullable<Output<'receiving.document'>['undoable']>;

/** What was done here since the replenishment was read: a receipt made, or one taken back. */
export type OwnReceipt =
  { readonly is: 'made'; readonly receipt: Undoable } | { readonly is: 'undone'; readonly receipt: number };

interface Known {
  readonly undoable: Undoable | null;
  readonly newest: number | null;
}

/**
 * The receipt that F8 takes back. What was done here comes before the document that is read again after it: until
 * that shows it, a receipt just made is the newest, and one just undone is nobody's any more.
 */
export function undoableNow({ undoable, newest }: Known, own: OwnReceipt | null): Undoable | null {
  if (own === null) return undoable;
  if (own.is === 'undone') return undoable?.receipt === own.receipt ? null : undoable;
  return newest !== null && newest >= own.receipt.receipt ? undoable : own.receipt;
}
