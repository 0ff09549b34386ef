import type { ReadReport } from './part';

/** Data bytes that one report has room for, in every layout known here. */
export const mostData = 56;

/** In all layouts that have flags, their bit 0 says: continued in the next report. */
const continuedFlag = 1;

/** The AIM identifier whose three bytes begin at `at`, or null where none stands there. */
export function aimAt(report: Uint8Array, at: number): string | null {
  const aim = String.fromCharCode(...report.subarray(at, at + 3));
  return /^\][A-Za-z][0-9A-Za-z]$/.test(aim) ? aim : null;
}

export function isContinued(report: Uint8Array, flagsAt: number): boolean {
  return ((report[flagsAt] ?? 0) & continuedFlag) === continuedFlag;
}

/** The place of the flags in the layouts that count their data. */
const flagsAt = 63;

/**
 * The part of a report that says how long its data is. One that ends after its data counts as the last of its code.
 * @param length the announced number of data bytes
 * @param dataAt where the data begins, bytes from the report id on
 */
export function readCounted(
  report: Uint8Array,
  aim: string | null,
  length: number,
  dataAt: number,
): ReadReport {
  if (length > mostData)
    return { kind: 'unreadable', why: `its length of ${length} is more than ${mostData}` };
  if (report.length < dataAt + length) {
    return { kind: 'unreadable', why: `it has ${report.length} bytes and announces ${length} of data` };
  }
  const data = report.subarray(dataAt, dataAt + length);
  return { kind: 'part', part: { aim, data, continued: isContinued(report, flagsAt) } };
}
