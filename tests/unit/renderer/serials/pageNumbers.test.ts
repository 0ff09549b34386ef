import { expect, test } from 'vitest';
import { pageCount, pageOfText, pageWithin } from '../../../../renderer/screens/serials/pageNumbers';

test.each([
  [0, 1],
  [1, 1],
  [100, 1],
  [101, 2],
  [20_000, 200],
])('%i rows by 100 are %i pages', (matching, pages) => {
  expect(pageCount(matching, 100)).toBe(pages);
});

test('a page that exists stays', () => {
  expect(pageWithin(3, 412, 100)).toBe(3);
});

test('a list that ends earlier is shown at its last page', () => {
  expect(pageWithin(4, 399, 100)).toBe(3);
  expect(pageWithin(4, 0, 100)).toBe(0);
});

test.each([
  ['3', 2],
  [' 12 ', 11],
  ['0', 0],
  ['13', 11],
  ['99999999999999999999', 11],
])('%j jumps to page index %i of 12', (text, page) => {
  expect(pageOfText(text, 12)).toBe(page);
});

test.each(['', 'two', '-1', '1.5'])('%j jumps nowhere', (text) => {
  expect(pageOfText(text, 12)).toBeNull();
});
