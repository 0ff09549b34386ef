import { expect, test } from 'vitest';
import { rangeText, spokenRange } from '../../../../renderer/screens/serials/rangeText';

const range = { page: 0, pageSize: 100, matching: 412, all: 20_000, filtered: true };

test('the counts of a filtered list', () => {
  expect(rangeText(range)).toBe('1–100 of 412 that match (20,000 in all)');
  expect(spokenRange(range)).toBe('1 to 100 of 412 that match, 20,000 in all');
});

test('the last page ends with the last row', () => {
  expect(rangeText({ ...range, page: 4 })).toBe('401–412 of 412 that match (20,000 in all)');
});

test('without a filter all are meant', () => {
  expect(rangeText({ ...range, page: 199, matching: 20_000, filtered: false })).toBe(
    '19,901–20,000 of 20,000 serials',
  );
});

test('one serial', () => {
  expect(rangeText({ ...range, matching: 1, all: 1, filtered: false })).toBe('1–1 of 1 serial');
});

test('nothing matches', () => {
  expect(rangeText({ ...range, matching: 0 })).toBe('0 that match (20,000 in all)');
});

test('nothing there', () => {
  expect(rangeText({ ...range, matching: 0, all: 0, filtered: false })).toBe('0 serials');
});
