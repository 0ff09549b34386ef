import { expect, it } from 'vitest';
import { noteInFront } from '../../../../shared/domain/wmsNote';

it('a note of the program stands before the one that is there, cut at 1,000 characters', () => {
  expect(noteInFront('RPL-1 closed short', null)).toBe('RPL-1 closed short');
  expect(noteInFront('RPL-1 closed short', 'scratched')).toBe('RPL-1 closed short\nscratched');
  const cut = noteInFront('RPL-1 closed short', '𝔸'.repeat(1_000));
  expect([...cut]).toHaveLength(1_000);
  expect(cut.startsWith('RPL-1 closed short\n𝔸')).toBe(true);
});
