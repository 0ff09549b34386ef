import { expect, test } from 'vitest';
import { openLine } from '../../../../renderer/screens/receiving/openLine';

const line = (position: number, received: number, units: number, takesSerials = true) => ({
  position,
  sku: `SKU-${position}`,
  name: '',
  workflow: 'In/Out' as const,
  units,
  received,
  takesSerials,
});
const shown = (found: ReturnType<typeof openLine>) =>
  found === null ? null : [found.line.position, found.moreLines];

test('the line of the last scan, until it is full; then the first that takes units', () => {
  const lines = [line(1, 1, 2), line(2, 1, 2), line(3, 0, 5)];
  expect(shown(openLine(lines, 2))).toEqual([2, 2]);
  expect(shown(openLine([line(1, 1, 2), line(2, 2, 2), line(3, 0, 5)], 2))).toEqual([1, 1]);
  expect(shown(openLine(lines, null))).toEqual([1, 2]);
});

test('lines that cannot be received yet are never the open one', () => {
  expect(shown(openLine([line(1, 0, 5, false), line(2, 0, 1)], 1))).toEqual([2, 0]);
  expect(openLine([line(1, 0, 5, false), line(2, 1, 1)], 2)).toBeNull();
});
