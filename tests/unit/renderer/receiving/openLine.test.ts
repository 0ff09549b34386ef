import { describe, expect, test } from 'vitest';
import { openLine } from '../../../../renderer/screens/receiving/openLine';
import { nextLine, stepAfterUnits, stepAmong, stepOn } from '../../../../renderer/screens/receiving/openStep';
import { lineOf } from './scans';

const shown = (found: ReturnType<typeof openLine>) =>
  found === null ? null : [found.line.position, found.moreLines, found.step];
const half = { received: 1, units: 2 };
const full = { received: 2, units: 2 };

describe('the line that the tile is about', () => {
  test('is that of the last scan until it is full; then the first that takes units', () => {
    const lines = [lineOf(1, half), lineOf(2, half), lineOf(3)];
    expect(shown(openLine(lines, null, 2))).toEqual([2, 2, false]);
    expect(shown(openLine([lineOf(1, half), lineOf(2, full), lineOf(3)], null, 2))).toEqual([1, 1, false]);
    expect(shown(openLine(lines, null, null))).toEqual([1, 2, false]);
    expect(openLine([lineOf(1, full)], null, 1)).toBeNull();
  });

  test('is the open step that a person chose, whatever was scanned last', () => {
    const lines = [lineOf(1, half), lineOf(2, { takes: 'units' })];
    expect(shown(openLine(lines, stepOn(lines, 2), 1))).toEqual([2, 1, true]);
  });

  test('is the open step by itself where it alone takes new serials', () => {
    expect(shown(openLine([lineOf(1, full), lineOf(2, { takes: 'newSerials' })], null, 1))).toEqual([
      2,
      0,
      true,
    ]);
    expect(shown(openLine([lineOf(1, half), lineOf(2, { takes: 'newSerials' })], null, 1))?.[2]).toBe(false);
  });
});

describe('the open step', () => {
  test('ends with the last unit of its own line, and not with that of another', () => {
    const step = stepOn([lineOf(1, half)], 1);
    expect(stepAfterUnits(step, { position: 1, ...full })).toBeNull();
    expect(stepAfterUnits(step, { position: 2, ...full })).toEqual(step);
    expect(stepAfterUnits(step, { position: 1, ...half })).toEqual(step);
  });

  test('ends where others completed its line, but not where it was complete when it was chosen', () => {
    expect(stepAmong(stepOn([lineOf(1, half)], 1), [lineOf(1, full)])).toBeNull();
    const over = stepOn([lineOf(1, full)], 1);
    expect(stepAmong(over, [lineOf(1, full)])).toEqual(over);
    expect(stepAmong(over, [])).toBeNull();
  });

  test('moves to the next line with room, and around', () => {
    const lines = [lineOf(1, half), lineOf(2, full), lineOf(3)];
    expect([null, 1, 3].map((position) => nextLine(lines, position))).toEqual([1, 3, 1]);
    expect(nextLine([lineOf(1, full)], 1)).toBeNull();
  });
});
