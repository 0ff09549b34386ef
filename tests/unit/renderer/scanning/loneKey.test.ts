import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aloneFor, loneKeys } from '../../../../renderer/scanning/loneKey';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Presses keys at times (milliseconds) and tells which of them counted. */
function counted(presses: readonly (readonly [string, number])[]): string[] {
  const taken: string[] = [];
  const keys = loneKeys((key) => taken.push(key));
  let now = 0;
  for (const [key, at] of presses) {
    vi.advanceTimersByTime(at - now);
    now = at;
    keys.press(key, at);
  }
  vi.advanceTimersByTime(1000);
  return taken;
}

test('a key pressed alone counts', () => {
  expect(counted([['1', 0]])).toEqual(['1']);
  expect(
    counted([
      ['1', 0],
      ['2', aloneFor],
    ]),
  ).toEqual(['1', '2']);
});

test('the keys of a keyboard scanner do not, its last one included', () => {
  expect(
    counted([
      ['1', 0],
      ['2', 8],
      ['3', 16],
    ]),
  ).toEqual([]);
  expect(
    counted([
      ['N', 0],
      ['1', 15],
      ['Enter', 30],
    ]),
  ).toEqual([]);
});

test('a key counts only after it stood alone', () => {
  const taken: string[] = [];
  const keys = loneKeys((key) => taken.push(key));
  keys.press('1', 0);
  vi.advanceTimersByTime(aloneFor - 1);
  expect(taken).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(taken).toEqual(['1']);
});
