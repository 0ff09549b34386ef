import { describe, expect, it } from 'vitest';
import { verifiedText } from '../../../../renderer/screens/journal/verifiedText';

describe('renderer/screens/journal/verifiedText', () => {
  it('counts what fits', () => {
    expect(verifiedText({ lines: 12_345, stations: 2, broken: null })).toBe(
      '12,345 lines of 2 stations: every hash fits.',
    );
    expect(verifiedText({ lines: 1, stations: 1, broken: null })).toBe(
      '1 line of 1 station: every hash fits.',
    );
  });

  it.each([
    ['altered', 'Altered: line 1,200 of Dock 2 is not as it was written.'],
    ['missing', 'Missing: line 1,200 of Dock 2 is not there, but what belongs to it or follows it is.'],
    ['cut', 'Cut: line 1,200 of Dock 2 and what followed it are not there.'],
  ] as const)('names the first line that is %s', (what, words) => {
    const broken = { station: 'Dock 2', number: 1200, what };
    expect(verifiedText({ lines: 1199, stations: 2, broken })).toBe(words);
  });
});
