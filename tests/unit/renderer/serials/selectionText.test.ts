import { expect, test } from 'vitest';
import {
  allText,
  awayText,
  selectedText,
  worksOnText,
} from '../../../../renderer/screens/serials/selectionText';

test('the banner says what all stands for', () => {
  expect(allText(18_302, 0)).toBe('All 18,302 serials that match are selected, also those on other pages.');
  expect(allText(18_302, 2)).toBe(
    'All 18,302 serials that match are selected, also those on other pages, except 2 you took out.',
  );
  expect(allText(1, 0)).toBe('The 1 serial that matches is selected.');
  expect(allText(0, 0)).toBe('All serials that match are selected: none does now.');
});

test('the footer counts, and tells of rows on other pages', () => {
  expect(selectedText(18_300)).toBe('18,300 selected');
  expect(selectedText(0)).toBe('0 selected');
  expect(selectedText(null)).toBe('Counting…');
  expect(awayText(1)).toBe('1 of them is not on this page');
  expect(awayText(1_200)).toBe('1,200 of them are not on this page');
});

test('Actions says what it works on', () => {
  expect(worksOnText(true, 18_300)).toBe('Works on the 18,300 selected serials.');
  expect(worksOnText(true, 1)).toBe('Works on the 1 selected serial.');
  expect(worksOnText(true, null)).toBe('Works on all serials that match.');
  expect(worksOnText(false, 0)).toBe('Nothing is selected.');
});
