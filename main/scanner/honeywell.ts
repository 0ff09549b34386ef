import { aimAt, readCounted } from './fields';
import type { ReadReport } from './part';

// Honeywell and Hand Held Products, "USB Interfaces User's Guide": byte 0 report id, 1 length, 2-4 AIM identifier,
// 5-60 data, 61 vendor's code letter, 62 reserved, 63 flags.
const lengthAt = 1;
export const honeywellAimAt = 2;
const dataAt = 5;

/** The identifier under which these devices answer menu commands; the report is no barcode. */
const commandReply = ']Z6';

/** Reads one report of the Honeywell layout, report id included. */
export function readHoneywell(report: Uint8Array): ReadReport {
  const aim = aimAt(report, honeywellAimAt);
  if (aim === null) return { kind: 'unreadable', why: 'it has no valid AIM identifier' };
  if (aim === commandReply) return { kind: 'noScan', why: 'it answers a command' };
  return readCounted(report, aim, report[lengthAt] ?? 0, dataAt);
}
