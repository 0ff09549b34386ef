import { honeywellAimAt, readHoneywell } from './honeywell';
import { minimalAimAt, readMinimal } from './minimal';
import { readNewland } from './newland';
import type { ReadReport } from './part';
import { readZebra, zebraAimAt } from './zebra';

const decodedDataReport = 0x02;
const aimMark = 0x5d;
const newlandVendor = 0x1eab;

/**
 * Layouts told by where the `]` of the AIM identifier stands. Never two at once: what one has beside its own `]`
 * is a letter, or a length that no report has room for.
 */
const layouts = [
  { aimAt: honeywellAimAt, read: readHoneywell },
  { aimAt: zebraAimAt, read: readZebra },
  { aimAt: minimalAimAt, read: readMinimal },
] as const;

/**
 * Chooses the layout of a HID POS report by its bytes and reads it: one file per layout, one line here.
 * The usage tables fix names only, so every maker places the fields elsewhere; the `]` of the AIM identifier tells
 * where. What fits no known layout is dropped, never guessed.
 * @param report the bytes as node-hid gives them, report id first
 */
export function readReport(vendorId: number, report: Uint8Array): ReadReport {
  if (report.length === 0) return { kind: 'noScan', why: 'it is empty' };
  if (report[0] !== decodedDataReport) return { kind: 'noScan', why: `its id ${report[0]} carries no scan` };
  // Newland's data starts where others have the identifier: a `]` there may be the code's own first character.
  if (vendorId === newlandVendor) return readNewland(report);
  const layout = layouts.find(({ aimAt }) => report[aimAt] === aimMark);
  if (layout !== undefined) return layout.read(report);
  if (report.subarray(1).every((byte) => byte === 0)) {
    return { kind: 'part', part: { aim: null, data: new Uint8Array(), continued: false } };
  }
  return { kind: 'unreadable', why: 'its layout is not known here' };
}
