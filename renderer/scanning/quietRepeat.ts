/**
 * The same label read again by the scanner within this time has one effect; milliseconds (domain: the same
 * label again).
 */
const quietTime = 500;

/** A value and when it was read, epoch milliseconds. */
export interface Reading {
  readonly value: string;
  readonly at: number;
}

export function isQuietRepeat(last: Reading | null, { value, at }: Reading): boolean {
  return last?.value === value && at - last.at <= quietTime;
}

/**
 * Whether a reading has no effect, told once the one before it is answered: a quiet repeat, unless its label is
 * counted, where each reading counts. `counted`: the value that was answered as a count last, or null.
 */
export function isDropped(
  { value, repeat }: { readonly value: string; readonly repeat: boolean },
  counted: string | null,
): boolean {
  return repeat && counted !== value;
}
