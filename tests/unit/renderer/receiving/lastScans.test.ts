import { expect, test } from 'vitest';
import { lastScans } from '../../../../renderer/screens/receiving/lastScans';

const receipt = (serialId: number, serial: string, at: number) =>
  ({
    receipt: serialId,
    serialId,
    serial,
    sku: 'NVR-8CH',
    units: 1,
    bin: 'A1-104',
    status: 'Ready',
    at,
    by: 'Maria',
    today: true,
  }) as const;
const refused = (value: string, at: number) =>
  ({ request: value, value, at, why: { is: 'unanswered' }, seen: false }) as const;

test('received and refused scans by time, newest first; those of one moment keep their order', () => {
  const scans = lastScans(
    [receipt(3, 'SN3', 40), receipt(2, 'SN2', 20), receipt(1, 'SN1', 20)],
    [refused('X1', 10), refused('X2', 30), refused('X3', 30)],
  );
  expect(scans.map((scan) => (scan.is === 'received' ? scan.receipt.serial : scan.scan.value))).toEqual([
    'SN3',
    'X3',
    'X2',
    'SN2',
    'SN1',
    'X1',
  ]);
});
