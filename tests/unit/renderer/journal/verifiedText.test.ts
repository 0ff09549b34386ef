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
    ['missing', 'Missing: line 1,200 of Dock 2 is not there, and lines after it are.'],
    ['cut', 'Cut: line 1,200 of Dock 2 and what followed it are not there.'],
  ] as const)('names the first line that is %s', (what, words) => {
    const broken = { station: 'Dock 2', number: 1200, what };
    expect(verifiedText({ lines: 1199, stations: 2, broken })).toBe(words);
  });

  it('names what stands under a line that nobody wrote', () => {
    const broken = { station: null, number: 1201, what: 'foreign' } as const;
    expect(verifiedText({ lines: 1200, stations: 2, broken })).toBe(
      'Foreign: something is recorded under line 1,201, which no station has written.',
    );
  });
});
