import { expect, test } from 'vitest';
import { ageText } from '../../../../renderer/screens/packing/ageText';
import { captureName } from '../../../../renderer/screens/packing/captureName';
import { listedValues } from '../../../../renderer/scanning/listedValues';

test('a pasted list: lines, and the cells of a spreadsheet', () => {
  expect(listedValues('S1\r\nS2\tS3, S4;;\n\n S5 ')).toEqual(['S1', 'S2', 'S3', 'S4', 'S5']);
  expect(listedValues(' \n')).toEqual([]);
});

test('how long an order waits, in days of the warehouse', () => {
  const clock = { timeZone: 'Europe/Berlin', now: Date.UTC(2026, 10, 26, 12) };
  expect(ageText(Date.UTC(2026, 10, 26, 1), clock)).toBe('today 02:00');
  expect(ageText(Date.UTC(2026, 10, 25, 22, 59), clock)).toBe('yesterday');
  expect(ageText(Date.UTC(2026, 10, 20, 12), clock)).toBe('6 days ago');
});

test('what a capture is called', () => {
  const capture = { serial: 'PX-1', last: 'PX-4', sku: 'TAG', units: 4 };
  expect(captureName(capture)).toBe('PX-1 … PX-4');
  expect(captureName({ ...capture, units: 1 })).toBe('PX-1');
  expect(captureName({ ...capture, serial: '', last: '' })).toBe('4 TAG');
});
