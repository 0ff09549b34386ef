import { expect, test } from 'vitest';
import { TextBlob } from '../../../../../main/database/mirror/textBlob';

function rowsHolding(blob: TextBlob, needle: string): readonly number[] {
  const mask = new Uint8Array(10);
  blob.mark(needle, mask);
  return [...mask.keys()].filter((row) => mask[row] === 1);
}

test.each(['B', 'BC', 'BCD'])('a text that is replaced is found no more by %s', (needle) => {
  const blob = new TextBlob();
  blob.set(1, 'ABCD');
  blob.set(2, 'BCDE');
  blob.set(1, 'XYZ');
  expect(rowsHolding(blob, needle)).toEqual([2]);
  expect(rowsHolding(blob, 'XYZ'.slice(0, needle.length))).toEqual([1]);
  expect([...blob.sort(Uint32Array.of(1, 2))]).toEqual([2, 1]);
});

test('a needle does not reach from one text into the next', () => {
  const blob = new TextBlob();
  blob.set(1, 'AB');
  blob.set(2, 'CD');
  for (const needle of ['BC', 'ABC', 'B\0C', '\0']) expect(rowsHolding(blob, needle)).toEqual([]);
});
