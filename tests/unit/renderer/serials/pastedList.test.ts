import { beforeEach, expect, test } from 'vitest';
import { listProblem, pasteList, pasteOverList } from '../../../../renderer/screens/serials/pastedList';
import { type, untouched, useSerialsGrid } from '../../../../renderer/screens/serials/serialsGridStore';
import { longestList } from '../../../../shared/contract/serialFilters';

const grid = () => useSerialsGrid.getState();
const numbered = (length: number): string => Array.from({ length }, (_, place) => `S${place}`).join('\n');

beforeEach(() => useSerialsGrid.setState(untouched, true));

test.each(['A1', 'A1\n', ' A1\r\n', '', '\n\n'])('%j is left to the field', (text) => {
  expect(pasteList(text)).toBe(false);
  expect(grid()).toEqual(untouched);
});

test.each(['A1\nB2', 'A1\r\nB2\r\n', 'A1\tB2', 'A1, B2', 'A1;B2', '\n A1 \n\n B2 \nA1\n'])(
  '%j is a list of two',
  (text) => {
    type({ serial: 'typed before' });
    expect(pasteList(text)).toBe(true);
    expect(grid().typed).toMatchObject({ serial: '', serials: ['A1', 'B2'] });
  },
);

test('one value pasted twice is a list of one', () => {
  expect(pasteList('A1\nA1')).toBe(true);
  expect(grid().typed.serials).toEqual(['A1']);
});

test('as many as fit are taken; of one more, none is, and the remedy is told', () => {
  expect(pasteList(numbered(longestList))).toBe(true);
  expect(grid().typed.serials).toHaveLength(longestList);
  expect(listProblem(grid().refusedList)).toBeNull();
  useSerialsGrid.setState(untouched, true);
  expect(pasteList(numbered(longestList + 1))).toBe(true);
  expect(grid().typed.serials).toEqual([]);
  expect(listProblem(grid().refusedList)).toBe('The list has 10,001 serials; 10,000 fit. Paste it in parts.');
  type({ sku: 'n' });
  expect(grid().refusedList).toBeNull();
});

test('over a list, one value takes its place as text, and nothing leaves it', () => {
  pasteList('A1\nB2');
  pasteOverList('\n');
  expect(grid().typed.serials).toEqual(['A1', 'B2']);
  pasteOverList('C3\n');
  expect(grid().typed).toMatchObject({ serial: 'C3', serials: [] });
});
