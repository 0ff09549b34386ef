import { expect, test } from 'vitest';
import { compareLetters } from '../../../../renderer/scanning/compareLetters';

/** Both rows as text, a gap as `_`, and below them a `^` under each differing letter. */
function drawn(scanned: string, expected: string): string[] {
  const pairs = compareLetters(scanned, expected);
  return [
    pairs.map((pair) => pair.scanned ?? '_').join(''),
    pairs.map((pair) => pair.expected ?? '_').join(''),
    pairs.map((pair) => (pair.differs ? '^' : ' ')).join(''),
  ];
}

test('one letter differs: it alone is marked', () => {
  expect(drawn('NVR80005B8T', 'NVR80005BBT')).toEqual(['NVR80005B8T', 'NVR80005BBT', '         ^ ']);
});

test('two places differ in values of one length', () => {
  expect(drawn('A1B2C3', 'A7B2C9')).toEqual(['A1B2C3', 'A7B2C9', ' ^   ^']);
});

test('a letter is missing in the scan: the letters behind it stand under their own', () => {
  expect(drawn('NVR8005BBT', 'NVR80005BBT')).toEqual(['NVR800_5BBT', 'NVR80005BBT', '      ^    ']);
});

test('a letter too many in the scan, in front, and at the end', () => {
  expect(drawn('XAB', 'AB')).toEqual(['XAB', '_AB', '^  ']);
  expect(drawn('ABX', 'AB')).toEqual(['ABX', 'AB_', '  ^']);
});

test('capital and small letters are the same letter', () => {
  expect(drawn('ab8', 'ABB')).toEqual(['ab8', 'ABB', '  ^']);
});

test('letters outside the first plane count as one', () => {
  expect(drawn('A😀1', 'A😀2')).toEqual(['A😀1', 'A😀2', '  ^']);
});
