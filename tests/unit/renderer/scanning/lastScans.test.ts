import { expect, test } from 'vitest';
import { lastScans } from '../../../../renderer/scanning/lastScans';

const done = (serial: string, at: number) => ({ serial, at });
const refused = (value: string, at: number) =>
  ({ request: value, value, at, why: { is: 'unanswered' }, seen: false }) as const;

test('done and refused scans by time, newest first; those of one moment keep their order', () => {
  const scans = lastScans(
    [done('SN3', 40), done('SN2', 20), done('SN1', 20)],
    [refused('X1', 10), refused('X2', 30), refused('X3', 30)],
    ({ serial }) => serial,
  );
  expect(scans.map((scan) => (scan.is === 'done' ? scan.done.serial : scan.scan.value))).toEqual([
    'SN3',
    'X3',
    'X2',
    'SN2',
    'SN1',
    'X1',
  ]);
});
