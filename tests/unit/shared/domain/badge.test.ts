import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeText, readBadge } from '../../../../shared/domain/badge';

const bits = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('a badge', () => {
  it('is read back as it was made, also with caps lock on, and differs by person and by every bit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), bits, fc.nat(127), (person, random, bit) => {
        const text = badgeText(person, random);
        expect(readBadge(` ${text.toLowerCase()} `)).toBe(text);
        const other = Uint8Array.from(random);
        other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(badgeText(person, other)).not.toBe(text);
        expect(badgeText(person + 1, random)).not.toBe(text);
      }),
    );
  });

  it('uses letters alone that every Latin keyboard has in the same place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), bits, (person, random) => {
        expect(badgeText(person, random)).not.toMatch(/[^A-Z]|[AQWZYM]/);
      }),
    );
  });

  it.each(['', 'SDSDUNDO', 'SDSDXBX', 'SN-42'])('%j is none', (text) => {
    expect(readBadge(text)).toBeNull();
  });
});
