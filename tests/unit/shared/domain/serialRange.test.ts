import fc from 'fast-check';
import { expect, it } from 'vitest';
import { serialRange } from '../../../../shared/domain/serialRange';

it('counts the one differing number up, with its leading zeros and what stands around it', () => {
  expect(serialRange('PX-008A', 'PX-011A', 100)).toEqual({
    values: ['PX-008A', 'PX-009A', 'PX-010A', 'PX-011A'],
  });
  expect(serialRange('A100', 'A200', 101)).toMatchObject({ values: { length: 101, 1: 'A101' } });
  expect(serialRange('S1', 'S1', 1)).toEqual({ values: ['S1'] });
});

it('takes nothing where first and last are not alike, go backwards, or are too many', () => {
  for (const [first, last] of [
    ['A1', 'B2'],
    ['A9', 'A10'],
    ['A1B1', 'A2B2'],
    ['', ''],
    ['A-1', 'A-B'],
  ] as const) {
    expect(serialRange(first, last, 100)).toEqual({ problem: 'notAlike' });
  }
  expect(serialRange('A9', 'A1', 100)).toEqual({ problem: 'backwards' });
  expect(serialRange('A000', 'A999', 100)).toEqual({ problem: 'tooMany', count: 1_000n });
});

it('reads - + ~ as letters of the serial', () => {
  expect(serialRange('1~1-5', '1~1-6', 9)).toEqual({ values: ['1~1-5', '1~1-6'] });
});

it('of any range: all alike in length, each once, from first to last', () => {
  fc.assert(
    fc.property(fc.nat(9_000_000), fc.nat(200), fc.stringMatching(/^[A-Z-]{0,8}$/), (from, more, text) => {
      const value = (at: number): string => `${text}${String(at).padStart(8, '0')}`;
      const range = serialRange(value(from), value(from + more), 201);
      if (!('values' in range)) throw new Error(range.problem);
      expect(range.values).toHaveLength(more + 1);
      expect([range.values[0], range.values.at(-1)]).toEqual([value(from), value(from + more)]);
      expect(new Set(range.values).size).toBe(more + 1);
    }),
  );
});
