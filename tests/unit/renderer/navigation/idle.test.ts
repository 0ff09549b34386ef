import { expect, it } from 'vitest';
import { isIdle } from '../../../../renderer/navigation/idle';

const minute = 60_000;

it('renderer/navigation/idle: is idle from the very minute on, also after a computer slept past it', () => {
  expect(isIdle(0, 5 * minute - 1, 5)).toBe(false);
  expect(isIdle(0, 5 * minute, 5)).toBe(true);
  expect(isIdle(0, 8 * 60 * minute, 5)).toBe(true);
  // A clock that was set back is no reason to lock somebody out.
  expect(isIdle(10 * minute, 0, 5)).toBe(false);
});
