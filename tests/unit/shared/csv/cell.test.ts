import { expect, it } from 'vitest';
import { extraCells, readCell } from '../../../../shared/csv/cell';

const id = { id: true, text: false };
const words = { id: false, text: true };

it('leaves a code as it is, but for what Excel puts around it', () => {
  for (const [cell, value] of [
    ['00123', '00123'],
    ['="00123"', '00123'],
    [' ="00123" ', '00123'],
    ["'=1", "'=1"],
    ['1e5', '1e5'],
    ['1.23E-15', '1.23E-15'],
    ['12E+15', '12E+15'],
    ['1.23E+15x', '1.23E+15x'],
  ] as const) {
    expect(readCell(cell, id)).toEqual({ value });
  }
});

it.each(['1.23E+15', '1,23E+15', '1E+15', ' 1.23E+15 ', '="1.23E+15"'])('%j is rounded', (cell) => {
  expect(readCell(cell, id)).toMatchObject({ problem: { reason: expect.stringContaining('rounded') } });
  expect(readCell(cell, words)).toHaveProperty('value');
});

it('takes the apostrophe of our own files away from words', () => {
  expect(readCell("'=1", words)).toEqual({ value: '=1' });
});

it('shows no more than the beginning of what is too long', () => {
  expect(readCell('x'.repeat(1_001), words)).toMatchObject({ problem: { value: `${'x'.repeat(60)}…` } });
  expect(readCell('x'.repeat(1_000), words)).toHaveProperty('value');
});

it('tells cells beyond the header, unless they are blank', () => {
  expect(extraCells(['a', 'b', ' c', 'd'], 2, ';')).toEqual({
    value: ' c;d',
    reason: 'The row has 4 cells; the header has 2.',
    remedy: 'Put the cell that holds a semicolon in quotes.',
  });
  expect(extraCells(['a', 'b', '', ' '], 2, ';')).toBeNull();
  expect(extraCells(['a', 'b'], 2, ';')).toBeNull();
});
