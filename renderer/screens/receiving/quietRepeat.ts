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
