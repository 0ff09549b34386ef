import { readHoneywell } from './honeywell';
import type { ReadReport } from './part';

const decodedDataReport = 0x02;
const aimMark = 0x5d;
const newlandVendor = 0x1eab;

/**
 * Chooses the layout of a HID POS report by its bytes and reads it: one file per layout, one line here.
 * The usage tables fix names only, so every maker places the fields elsewhere; the `]` of the AIM identifier tells
 * where. What fits no known layout is dropped, never guessed.
 * @param report the bytes as node-hid gives them, report id first
 */
export function readReport(vendorId: number, report: Uint8Array): ReadReport {
  if (report.length === 0) return { kind: 'dropped', why: 'it is empty' };
  if (report[0] !== decodedDataReport) return { kind: 'dropped', why: `its id ${report[0]} carries no scan` };
  // Newland's data starts where others have the identifier: a `]` there may be the code's own first character.
  if (vendorId === newlandVendor) return { kind: 'dropped', why: 'the Newland layout is not known here' };
  if (report[2] === aimMark) return readHoneywell(report);
  if (report.subarray(1).every((byte) => byte === 0)) {
    return { kind: 'part', part: { aim: null, data: new Uint8Array(), continued: false } };
  }
  return { kind: 'dropped', why: 'its layout is not known here' };
}
