import { expect, it } from 'vitest';
import { isQuantity } from '../../../../shared/domain/quantity';

it.each([
  [1, true],
  [999_999, true],
  [0, false],
  [-1, false],
  [1.5, false],
  [1_000_000, false],
  [1e9, false],
  [Number.NaN, false],
  [Number.POSITIVE_INFINITY, false],
])('%d counts units: %s', (units, wanted) => {
  expect(isQuantity(units)).toBe(wanted);
});
