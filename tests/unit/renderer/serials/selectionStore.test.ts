import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { markFresh } from '../../../../renderer/screens/serials/changedCells';
import { modelOf, takeModel } from '../../../../renderer/screens/serials/selectionModel';
import {
  bringBack,
  clearSelection,
  elsewhere,
  followFilters,
  forgetCleared,
  select,
  selectAll,
  selectedCount,
  toggleRow,
  useSelection,
} from '../../../../renderer/screens/serials/selectionStore';
import {
  goToPage,
  questionOf,
  sortBy,
  type,
  untouched,
  useSerialsGrid,
} from '../../../../renderer/screens/serials/serialsGridStore';
import type { ShownPage } from '../../../../renderer/screens/serials/shownPage';
import { selection as schema } from '../../../../shared/contract/selection';
import { noFilters } from '../../../../shared/contract/serialFilters';
import { row } from './rows';

const chosen = () => useSelection.getState().selection;
const cleared = () => useSelection.getState().cleared;

/** The page that answers what the filters ask for now. */
function shown(matching: number, ids: readonly number[] = []): ShownPage {
  const rows = markFresh(
    [],
    ids.map((id) => row(id)),
  );
  return { question: questionOf(useSerialsGrid.getState()), rows, matching, all: 1_000_000 };
}

beforeEach(() => {
  useSerialsGrid.setState(untouched, true);
  clearSelection();
  onTestFinished(followFilters());
});

test('a row is ticked, and its tick is taken away', () => {
  toggleRow(7);
  toggleRow(9);
  expect(chosen()).toEqual({ is: 'ticked', ids: [7, 9] });
  toggleRow(7);
  expect(chosen()).toEqual({ is: 'ticked', ids: [9] });
});

test('Select All is the condition and no list of ids, however many match', () => {
  type({ sku: 'nv' });
  selectAll();
  expect(chosen()).toEqual({ is: 'all', filters: { ...noFilters, sku: 'nv' }, except: [] });
  expect(schema.parse(chosen())).toEqual(chosen());
  expect(selectedCount(chosen(), shown(1_000_000))).toBe(1_000_000);
});

test('rows are taken out of all, and put back', () => {
  selectAll();
  toggleRow(3);
  toggleRow(500_002);
  expect(selectedCount(chosen(), shown(18_302))).toBe(18_300);
  toggleRow(3);
  expect(chosen()).toMatchObject({ is: 'all', except: [500_002] });
});

test('the grid and the store speak of the same rows', () => {
  takeModel({ type: 'include', ids: new Set([1, 2]) });
  expect(chosen()).toEqual({ is: 'ticked', ids: [1, 2] });
  expect(modelOf(chosen())).toEqual({ type: 'include', ids: new Set([1, 2]) });
  takeModel({ type: 'exclude', ids: new Set([5]) });
  expect(chosen()).toEqual({ is: 'all', filters: noFilters, except: [5] });
  expect(modelOf(chosen())).toEqual({ type: 'exclude', ids: new Set([5]) });
});

test('all survives sorting, paging and half a day', () => {
  selectAll();
  sortBy({ column: 'bin', direction: 'asc' });
  goToPage(7);
  type({ updateFrom: '2026-1' });
  expect(chosen().is).toBe('all');
  expect(cleared()).toBeNull();
});

test.each([{ sku: 'n' }, { search: 'x' }, { serials: ['A', 'B'] }, { updateFrom: '2026-10-01' }])(
  'all is cleared by %o',
  (part) => {
    selectAll();
    type(part);
    expect(chosen()).toEqual({ is: 'ticked', ids: [] });
    expect(cleared()).not.toBeNull();
  },
);

test('bring back restores the filters and the selection, also after more was typed', () => {
  type({ sku: 'nv', bin: 'A1' });
  selectAll();
  toggleRow(3);
  const before = chosen();
  type({ sku: 'nvr' });
  type({ sku: 'nvr-8', status: 'Ready' });
  goToPage(4);
  bringBack();
  expect(chosen()).toEqual(before);
  expect(useSerialsGrid.getState()).toMatchObject({
    page: 0,
    typed: { sku: 'nv', bin: 'A1', status: null },
  });
  expect(cleared()).toBeNull();
});

test('the way back goes with the next selection, or when it is dismissed', () => {
  selectAll();
  type({ sku: 'n' });
  toggleRow(1);
  expect(cleared()).toBeNull();
  selectAll();
  type({ sku: 'nv' });
  forgetCleared();
  bringBack();
  expect(chosen()).toEqual({ is: 'ticked', ids: [] });
  expect(useSerialsGrid.getState().typed.sku).toBe('nv');
});

test('rows ticked one by one survive another filter', () => {
  select({ is: 'ticked', ids: [1, 2] });
  type({ sku: 'nv' });
  expect(chosen()).toEqual({ is: 'ticked', ids: [1, 2] });
  expect(cleared()).toBeNull();
});

test('the count of all is that of its own list alone, and follows it', () => {
  selectAll();
  const all = chosen();
  expect(selectedCount(all, null)).toBeNull();
  expect(selectedCount(all, shown(412))).toBe(412);
  expect(selectedCount(all, shown(413))).toBe(413);
  type({ sku: 'nv' });
  expect(selectedCount(all, shown(12))).toBeNull();
});

test('what is ticked and not on the page is told', () => {
  select({ is: 'ticked', ids: [1, 2, 3] });
  expect(elsewhere(chosen(), shown(50, [2, 8]))).toBe(2);
  selectAll();
  expect(elsewhere(chosen(), shown(50, [2, 8]))).toBe(0);
});
