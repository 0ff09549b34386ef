import { expect, it } from 'vitest';
import { stepLine } from '../../../../../renderer/screens/replenishment/stepLine';

const size = { width: 100, height: 40 };

it('steps up with each arrival, from the lower left to what has come of what was ordered', () => {
  const arrivals = [
    { at: 1_000, units: 5 },
    { at: 2_000, units: 5 },
  ];
  expect(stepLine(arrivals, 20, size)).toBe('0,40 0,40 0,30 100,30 100,20 100,20');
});

it('stays in its frame where more came than was ordered', () => {
  expect(stepLine([{ at: 7, units: 30 }], 20, size)).toBe('0,40 0,40 0,0 100,0');
});
