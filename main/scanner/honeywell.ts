import type { ReadReport } from './part';

// Honeywell and Hand Held Products, "USB Interfaces User's Guide": byte 0 report id, 1 length, 2-4 AIM identifier,
// 5-60 data, 61 vendor's code letter, 62 reserved, 63 flags (bit 0: continued in the next report).
const lengthAt = 1;
const aimAt = 2;
const dataAt = 5;
const flagsAt = 63;
const mostData = 56;

/** The identifier under which these devices answer menu commands; the report is no barcode. */
const commandReply = ']Z6';

/**
 * Reads one report of the Honeywell layout, report id included.
 * A report that ends after its data counts as the last of its code.
 */
export function readHoneywell(report: Uint8Array): ReadReport {
  const length = report[lengthAt] ?? 0;
  if (length > mostData) return { kind: 'dropped', why: `its length of ${length} is more than ${mostData}` };
  if (report.length < dataAt + length) {
    return { kind: 'dropped', why: `it has ${report.length} bytes and announces ${length} of data` };
  }
  const aim = String.fromCharCode(...report.subarray(aimAt, dataAt));
  if (!/^\][A-Za-z][0-9A-Za-z]$/.test(aim)) return { kind: 'dropped', why: 'it has no valid AIM identifier' };
  if (aim === commandReply) return { kind: 'dropped', why: 'it answers a command' };
  return {
    kind: 'part',
    part: {
      aim,
      data: report.subarray(dataAt, dataAt + length),
      continued: ((report[flagsAt] ?? 0) & 1) === 1,
    },
  };
}
