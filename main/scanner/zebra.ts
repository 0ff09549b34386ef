import { aimAt, readCounted } from './fields';
import type { ReadReport } from './part';

// Zebra and Symbol, from reports of a 05e0:2100: byte 0 report id, 1-2 length (low byte first), 3-5 AIM identifier,
// 6-61 data, 62 vendor's code letter, 63 flags.
const lengthAt = 1;
export const zebraAimAt = 3;
const dataAt = 6;

/** Reads one report of the Zebra layout, report id included. */
export function readZebra(report: Uint8Array): ReadReport {
  const aim = aimAt(report, zebraAimAt);
  if (aim === null) return { kind: 'unreadable', why: 'it has no valid AIM identifier' };
  const length = (report[lengthAt] ?? 0) + 256 * (report[lengthAt + 1] ?? 0);
  return readCounted(report, aim, length, dataAt);
}
