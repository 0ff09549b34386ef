/** The reports with which scanners in HID POS mode send a value, in the layouts beside Honeywell's; report id first. */

const mostData = 56;
const continuedFlag = 1;

/** A value may begin with its own AIM identifier; without one it is a Code 128. */
function split(value: string): { readonly aim: Uint8Array; readonly data: Uint8Array } {
  const own = /^\][A-Za-z][0-9A-Za-z]/.exec(value)?.[0];
  return { aim: Buffer.from(own ?? ']C0'), data: Buffer.from(value.slice(own?.length ?? 0)) };
}

function inPieces(
  data: Uint8Array,
  size: number,
  fill: (report: Uint8Array, piece: Uint8Array) => void,
  flagsAt: number,
): Uint8Array[] {
  const reports: Uint8Array[] = [];
  for (let at = 0; at === 0 || at < data.length; at += mostData) {
    const report = new Uint8Array(size);
    report[0] = 0x02;
    fill(report, data.subarray(at, at + mostData));
    report[flagsAt] = at + mostData < data.length ? continuedFlag : 0;
    reports.push(report);
  }
  return reports;
}

export function zebraReports(value: string): Uint8Array[] {
  const { aim, data } = split(value);
  const fill = (report: Uint8Array, piece: Uint8Array): void => {
    new DataView(report.buffer).setUint16(1, piece.length, true);
    report.set(aim, 3);
    report.set(piece, 6);
  };
  return inPieces(data, 64, fill, 63);
}

/** These tell no AIM identifier: the whole value is data. */
export function newlandReports(value: string): Uint8Array[] {
  const fill = (report: Uint8Array, piece: Uint8Array): void => {
    report[1] = piece.length;
    report.set(piece, 2);
  };
  return inPieces(Buffer.from(value), 64, fill, 63);
}

/** These tell no length. */
export function minimalReports(value: string): Uint8Array[] {
  const { aim, data } = split(value);
  const fill = (report: Uint8Array, piece: Uint8Array): void => {
    report.set(aim, 1);
    report.set(piece, 4);
  };
  return inPieces(data, 61, fill, 60);
}

/** A report as a line of the scanner feed. */
export function feedLine(report: Uint8Array): string {
  return Buffer.from(report).toString('hex');
}
