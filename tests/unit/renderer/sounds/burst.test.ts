import { describe, expect, it } from 'vitest';
import { starts } from '../../../../renderer/sounds/burst';
import { lengthOf, tones } from '../../../../renderer/sounds/tones';

describe('renderer/sounds', () => {
  it('tells the three tones apart by their number of pulses', () => {
    expect([tones.done.length, tones.refused.length, tones.whichOne.length]).toEqual([1, 2, 3]);
    expect([lengthOf('done'), lengthOf('refused'), lengthOf('whichOne')]).toEqual([90, 450, 290]);
  });

  it('keeps every tone between 200 and 5,000 Hz', () => {
    const hertz = Object.values(tones).flatMap((pulses) =>
      pulses.flatMap((pulse) => pulse.partials.map(([tone]) => tone)),
    );
    expect(Math.min(...hertz)).toBeGreaterThanOrEqual(200);
    expect(Math.max(...hertz)).toBeLessThanOrEqual(5000);
  });

  it('starts the first tone, and cuts a "done" that still sounds', () => {
    expect(starts(null, 0)).toBe(true);
    expect(starts({ tone: 'done', since: 1000 }, 1010)).toBe(true);
    expect(starts({ tone: 'whichOne', since: 1000 }, 1010)).toBe(true);
  });

  it('never cuts a "refused", and starts again once it has ended', () => {
    expect(starts({ tone: 'refused', since: 1000 }, 1449)).toBe(false);
    expect(starts({ tone: 'refused', since: 1000 }, 1450)).toBe(true);
  });
});
