import { expect, test } from 'vitest';
import { markFresh, settled } from '../../../../renderer/screens/serials/changedCells';
import { row } from './rows';

const before = markFresh([], [row(1), row(2)]);
const received = row(1, { status: 'Ready', bin: 'A1-104', location: 'Rack A', update: 2_000, changed: 7 });

test('rows that come onto the screen are not marked', () => {
  expect(before.map(({ fresh }) => fresh)).toEqual([[], []]);
});

test('a received unit marks the cells that changed', () => {
  const [first] = markFresh(before, [received, row(2)]);
  expect(first?.fresh).toEqual(['bin', 'location', 'status', 'update']);
});

test('an unchanged row stays the same object, so that it is not drawn again', () => {
  const [, second] = markFresh(before, [received, row(2)]);
  expect(second).toBe(before[1]);
});

test('a change of nothing that is shown takes the new journal number and marks nothing', () => {
  const [first] = markFresh(before, [row(1, { changed: 9 }), row(2)]);
  expect(first).toEqual({ ...row(1, { changed: 9 }), fresh: [] });
});

test('after the flash no cell is marked, and other rows stay the same objects', () => {
  const now = markFresh(before, [received, row(2)]);
  expect(settled(now).map(({ fresh }) => fresh)).toEqual([[], []]);
  expect(settled(now)[1]).toBe(now[1]);
});
