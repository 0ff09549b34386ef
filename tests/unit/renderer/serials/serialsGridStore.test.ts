import { beforeEach, expect, test } from 'vitest';
import {
  clearFilters,
  goToPage,
  questionOf,
  showRows,
  sortBy,
  type,
  untouched,
  useSerialsGrid,
} from '../../../../renderer/screens/serials/serialsGridStore';
import { serials } from '../../../../shared/contract/serials';

const grid = () => useSerialsGrid.getState();

beforeEach(() => useSerialsGrid.setState(untouched, true));

test('the first question: everything, newest change first, 100 a page', () => {
  const question = questionOf(grid());
  expect(question).toMatchObject({ sort: null, page: 0, pageSize: 100 });
  expect(serials['serials.page'].input.parse(question)).toEqual(question);
});

test('another filter starts at the first page', () => {
  goToPage(7);
  type({ sku: 'nv' });
  expect(grid()).toMatchObject({ page: 0, typed: { sku: 'nv' } });
});

test('half a day does not turn the page: the list is still the same', () => {
  goToPage(7);
  type({ updateFrom: '2026-1' });
  expect(grid().page).toBe(7);
});

test('filters combine', () => {
  type({ sku: 'nv' });
  type({ status: 'Ready' });
  expect(questionOf(grid()).filters).toMatchObject({ sku: 'nv', status: 'Ready' });
});

test('clearing empties every field, also an unfinished day', () => {
  type({ sku: 'nv', updateTo: '2026-1' });
  goToPage(2);
  clearFilters();
  expect(grid()).toEqual(untouched);
});

test('another order starts at the first page', () => {
  goToPage(7);
  sortBy({ column: 'bin', direction: 'asc' });
  expect(grid()).toMatchObject({ page: 0, sort: { column: 'bin', direction: 'asc' } });
});

test('another page size keeps the first row in sight', () => {
  goToPage(3);
  showRows(25);
  expect(grid()).toMatchObject({ page: 12, pageSize: 25 });
  showRows(100);
  expect(grid().page).toBe(3);
});
