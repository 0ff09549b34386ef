import type { Action } from './permissions';
import type { RefusalCode } from './refusals';

/** Refusals that a manager may set aside at the station of whoever met them, and the action that it takes. */
const approvable = {
  lineComplete: 'overReceive',
  overQuantity: 'overReceive',
  newerScan: 'undoToday',
  othersReceipt: 'undoToday',
  orderIncomplete: 'shipShort',
} as const satisfies Partial<Record<RefusalCode, Action>>;

/** What a manager's consent is asked for: setting a refusal aside, or a deed that takes one by itself. */
export type ConsentAction =
  (typeof approvable)[keyof typeof approvable] | 'closeShort' | 'reopen' | 'voidShipment';

const longestReason = 200;

export type ReadReason = { readonly reason: string } | { readonly problem: 'missing' | 'tooLong' };

/** Reads the reason of an approval: 1 to 200 characters, outer white space removed. */
export function readReason(text: string): ReadReason {
  const reason = text.trim();
  if (reason === '') return { problem: 'missing' };
  return [...reason].length > longestReason ? { problem: 'tooLong' } : { reason };
}

/** The action with which a manager sets this refusal aside, or null where nobody can. */
export function approvedBy(code: RefusalCode): ConsentAction | null {
  const known: Partial<Record<RefusalCode, ConsentAction>> = approvable;
  return known[code] ?? null;
}
