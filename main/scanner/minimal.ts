import { aimAt, isContinued, mostData } from './fields';
import type { ReadReport } from './part';

// What a descriptor has that holds the names of the USB POS usage tables and nothing else: byte 0 report id, 1-3 AIM
// identifier, 4-59 data, 60 flags. No length is told.
export const minimalAimAt = 1;
const dataAt = 4;
const flagsAt = dataAt + mostData;

/** Reads one report of the minimal layout, report id included; the data ends before the NULs that fill it up. */
export function readMinimal(report: Uint8Array): ReadReport {
  const aim = aimAt(report, minimalAimAt);
  if (aim === null) return { kind: 'unreadable', why: 'it has no valid AIM identifier' };
  if (report.length <= flagsAt) return { kind: 'unreadable', why: `it has only ${report.length} bytes` };
  // Some systems fill a report up to the longest one of the device; anything else there is of another layout.
  if (report.subarray(flagsAt + 1).some((byte) => byte !== 0)) {
    return { kind: 'unreadable', why: 'its layout is not known here' };
  }
  const filled = report.subarray(dataAt, flagsAt);
  const data = filled.subarray(0, filled.findLastIndex((byte) => byte !== 0) + 1);
  return { kind: 'part', part: { aim, data, continued: isContinued(report, flagsAt) } };
}
