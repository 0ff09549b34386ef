import { readCounted } from './fields';
import type { ReadReport } from './part';

// Newland, integration guides of the FM and EM series, "Getting Scanned Data": byte 0 report id, 1 length, 2-57 data
// without an AIM identifier, 62 the maker's number for the symbology (or 0), 63 flags.
const lengthAt = 1;
const dataAt = 2;

/** The first byte of the answer to a command; no label begins with it. */
const commandReply = 0x02;

/** Reads one report of the Newland layout, report id included. */
export function readNewland(report: Uint8Array): ReadReport {
  const length = report[lengthAt] ?? 0;
  if (length > 0 && report[dataAt] === commandReply) return { kind: 'noScan', why: 'it answers a command' };
  return readCounted(report, null, length, dataAt);
}
