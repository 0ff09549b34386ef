const reportSize = 64;

function line(parts: readonly (number | string)[]): string {
  const report = Buffer.alloc(reportSize);
  Buffer.concat(
    parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part, 'latin1'))),
  ).copy(report);
  return report.toString('hex');
}

/** A short value as a Zebra in HID POS mode sends it: length in two bytes, AIM identifier, data. One line of the feed. */
export const zebraLine = (value: string): string => line([0x02, value.length, 0, ']C0', value]);

/** The same of a Newland: length, data, no identifier. */
export const newlandLine = (value: string): string => line([0x02, value.length, value]);
