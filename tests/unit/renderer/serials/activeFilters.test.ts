import { expect, test } from 'vitest';
import { activeCount, activeFilters } from '../../../../renderer/screens/serials/activeFilters';
import {
  filtersOf,
  nothingTyped,
  type TypedFilters,
} from '../../../../renderer/screens/serials/typedFilters';
import { noFilters } from '../../../../shared/contract/serialFilters';

const typed: TypedFilters = {
  ...nothingTyped,
  search: 'abc',
  sku: 'nv',
  serials: Array.from({ length: 1_200 }, (_, place) => `S${place}`),
  status: 'Ready',
  processType: 'Re-count',
  updateFrom: '2026-10-01',
  updateTo: '2026-10-31',
};

test('each filter in words, the search first, then in the order of the columns', () => {
  expect(activeFilters(filtersOf(typed)).map(({ text }) => text)).toEqual([
    'Search “abc”',
    'SKU contains “nv”',
    'Serial is one of 1,200',
    'Status is Ready',
    'ProcessType is Re-count',
    'Update from 2026-10-01',
    'Update to 2026-10-31',
  ]);
});

test('what takes a filter away takes that one away and no other', () => {
  const chips = activeFilters(filtersOf(typed));
  for (const { text, without } of chips) {
    const left = activeFilters(filtersOf({ ...typed, ...without })).map((chip) => chip.text);
    expect(left).toEqual(chips.map((chip) => chip.text).filter((other) => other !== text));
  }
});

test('the search counts as one filter, a list as one', () => {
  expect(activeCount({ ...noFilters, search: 'x' })).toBe(1);
  expect(activeCount({ ...noFilters, search: 'x', serials: ['A', 'B'] })).toBe(2);
});

test('half a day has no chip; a list of one names its serial', () => {
  expect(activeFilters(filtersOf({ ...nothingTyped, updateFrom: '2026-1' }))).toEqual([]);
  expect(activeFilters({ ...noFilters, serials: ['NVR80005BBT'] })[0]?.text).toBe('Serial is NVR80005BBT');
});
