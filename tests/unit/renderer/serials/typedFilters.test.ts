import { expect, test } from 'vitest';
import { activeCount, isOn } from '../../../../renderer/screens/serials/activeFilters';
import { dayProblem, isDay } from '../../../../renderer/screens/serials/dayText';
import { filtersOf, nothingTyped } from '../../../../renderer/screens/serials/typedFilters';
import { noFilters } from '../../../../shared/contract/serialFilters';

const remedy = 'Use yyyy-mm-dd, such as 2026-10-01.';

test.each(['2026-10-01', '2024-02-29', '1999-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
  expect(dayProblem(text, false)).toBeNull();
});

test.each(['2026-02-30', '2026-02-29', '2026-13-01', '01/10/2026', '2026-1-1', 'today'])(
  '%s is none',
  (text) => {
    expect(isDay(text)).toBe(false);
    expect(dayProblem(text, false)).toBe(remedy);
  },
);

test('half a day is told about only when the field is left', () => {
  expect(dayProblem('2026-1', true)).toBeNull();
  expect(dayProblem('2026-1', false)).toBe(remedy);
});

test('ten characters that are no day are told about at once', () => {
  expect(dayProblem('2026-02-30', true)).toBe(remedy);
});

test('an empty field is no problem', () => {
  expect(dayProblem('  ', false)).toBeNull();
});

test('untouched fields filter nothing', () => {
  expect(filtersOf(nothingTyped)).toEqual(noFilters);
  expect(activeCount(noFilters)).toBe(0);
});

test('a day filters once it is whole and real', () => {
  expect(filtersOf({ ...nothingTyped, updateFrom: '2026-1', updateTo: '2026-02-30' })).toEqual(noFilters);
  expect(filtersOf({ ...nothingTyped, updateFrom: ' 2026-10-01 ' }).updateFrom).toBe('2026-10-01');
});

test('filters are counted by column: two days of Update are one', () => {
  const filters = {
    ...noFilters,
    sku: 'nv',
    status: 'Ready',
    updateFrom: '2026-10-01',
    updateTo: '2026-10-31',
  } as const;
  expect(activeCount(filters)).toBe(3);
  expect(isOn(filters, 'update')).toBe(true);
  expect(isOn(filters, 'bin')).toBe(false);
});

test('one of the two days is enough', () => {
  expect(isOn({ ...noFilters, updateTo: '2026-10-31' }, 'update')).toBe(true);
});
