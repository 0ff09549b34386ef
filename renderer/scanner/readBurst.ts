import { splitAim } from '../../shared/barcode/aimPrefix';
import { longestScan } from '../../shared/contract/scannerEvents';
import { readBadge } from '../../shared/domain/badge';

/** The longest pause between two keys of one burst, milliseconds: Zebra's scanners pause up to 100. */
export const longestGap = 120;
/** Without an AIM identifier the median gap tells a scanner from a person, milliseconds. */
const fastGap = 50;
/** Without an AIM identifier fewer characters may be a person's. */
const fewestCharacters = 6;

/** Where a burst was typed: a password manager types names and passwords as fast as a scanner does. */
export type TypedInto = 'open' | 'userName' | 'password';

/** Keys that followed each other without a pause, to the Enter or Tab that ended them. */
export interface Burst {
  readonly text: string;
  /** Milliseconds between each key and the one before it, the last key included. */
  readonly gaps: readonly number[];
  readonly end: 'Enter' | 'Tab';
  readonly into: TypedInto;
}

/** The scan that a burst is, or null where it may be a person's typing. */
export function readBurst({
  text,
  gaps,
  end,
  into,
}: Burst): { readonly aim: string | null; readonly text: string } | null {
  if (text.length > longestScan) return null;
  const prefixed = splitAim(text);
  if (prefixed !== null) return prefixed.text === '' ? null : prefixed;
  const fast = gaps.filter((gap) => gap <= fastGap).length * 2 > gaps.length;
  if (!fast || [...text].length < fewestCharacters || text.trim() === '') return null;
  const mayBeTyped = into === 'password' || (into === 'userName' && end === 'Tab');
  if (mayBeTyped && readBadge(text) === null) return null;
  return { aim: null, text };
}
