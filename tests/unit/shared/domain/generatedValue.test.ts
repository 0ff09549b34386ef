import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasValidCheckCharacter } from '../../../../shared/domain/checkCharacter';
import { generatedValue } from '../../../../shared/domain/generatedValue';
import { readSerial } from '../../../../shared/domain/serialValue';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const prefix = fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 });
const number = fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 1_000_000_000 }));

describe('generated serials', () => {
  it('hold at most 20 characters, their prefix first, their check character last, never I, L, O or U after it', () => {
    fc.assert(
      fc.property(prefix, number, (start, running) => {
        const made = generatedValue(start, running);
        if (made === null) return;
        expect(made.length).toBeLessThanOrEqual(20);
        expect(made.startsWith(start)).toBe(true);
        expect(made.slice(start.length)).toMatch(/^[0-9A-HJKMNP-TV-Z]+$/);
        expect(hasValidCheckCharacter(made)).toBe(true);
        expect(readSerial(made)).toEqual({ value: made, key: made });
      }),
      { numRuns: 5000 },
    );
    expect(generatedValue('ZZZZZZ', 1_000_000_000)?.length).toBeLessThanOrEqual(20);
  });

  it('are all different over 100,000 numbers, also where prefixes change on the way', () => {
    const prefixes = ['', 'C', 'C0', 'CAM', 'CAM000', 'NVR8'];
    const made: string[] = [];
    let skipped = 0;
    for (let running = 1; running <= 100_000; running += 1) {
      const value = generatedValue(prefixes[running % prefixes.length] ?? '', running);
      if (value === null) skipped += 1;
      else made.push(value);
    }
    expect(new Set(made).size).toBe(made.length);
    // 4 of 36 check characters are left out.
    expect(skipped).toBeGreaterThan(100_000 * 0.09);
    expect(skipped).toBeLessThan(100_000 * 0.13);
  });

  it('counts in Crockford base 32', () => {
    const shown = (running: number): string => {
      const found = ['', 'A', 'B', 'C'].map((start) =>
        generatedValue(start, running)?.slice(start.length, -1),
      );
      return found.find((text) => text !== undefined) ?? 'none';
    };
    expect([1, 9, 10, 17, 18, 31, 32, 1023, 1024].map(shown)).toEqual([
      '000001',
      '000009',
      '00000A',
      '00000H',
      '00000J',
      '00000Z',
      '000010',
      '0000ZZ',
      '000100',
    ]);
  });
});
