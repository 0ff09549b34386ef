import { expect, it } from 'vitest';
import { characterOfAltCode } from '../../../../renderer/scanner/altCode';

it('gives ASCII with and without the 0 in front, and Windows-1252 only with it', () => {
  expect(['0029', '29', '065', '65', '0228', '0128'].map(characterOfAltCode)).toEqual([
    '\u001d',
    '\u001d',
    'A',
    'A',
    'ä',
    '€',
  ]);
});

it('guesses nothing', () => {
  expect(['228', '0256', '65535', '0', '0000'].map(characterOfAltCode)).toEqual(Array(5).fill(null));
});
