import { expect, it } from 'vitest';
import { lockText, typedMinutes } from '../../../../renderer/screens/stations/lockText';

it.each([
  [null, 'by hand only'],
  [1, 'after 1 idle minute'],
  [10, 'after 10 idle minutes'],
])('%s locks %s', (minutes, words) => {
  expect(lockText(minutes)).toBe(words);
});

it.each([
  ['', null],
  ['  ', null],
  [' 10 ', 10],
  ['0', 0],
  ['ten', Number.NaN],
  ['1.5', Number.NaN],
  ['-5', Number.NaN],
])('%j is typed as %s', (text, minutes) => {
  expect(typedMinutes(text)).toEqual(minutes);
});
