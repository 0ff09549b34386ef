const mostData = 56;
const reportSize = 64;
const code128 = ']C0';

/**
 * The reports with which a Honeywell scanner in HID POS mode sends a value, continued ones for long values.
 * A value may begin with its own AIM identifier (`]E0…`); without one it is a Code 128.
 */
export function honeywellReports(value: string): Uint8Array[] {
  const own = /^\][A-Za-z][0-9A-Za-z]/.exec(value)?.[0];
  const aim = Buffer.from(own ?? code128, 'latin1');
  const data = Buffer.from(value.slice(own?.length ?? 0), 'utf8');
  const reports: Uint8Array[] = [];
  for (let at = 0; at === 0 || at < data.length; at += mostData) {
    const piece = data.subarray(at, at + mostData);
    const report = new Uint8Array(reportSize);
    report.set([0x02, piece.length]);
    report.set(aim, 2);
    report.set(piece, 5);
    report[reportSize - 1] = at + mostData < data.length ? 1 : 0;
    reports.push(report);
  }
  return reports;
}

/** The same as lines of the scanner feed, line ends included. */
export function feedLines(value: string): string {
  return honeywellReports(value)
    .map((report) => `${Buffer.from(report).toString('hex')}\n`)
    .join('');
}
