import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLuhnDigit, isGtin } from '../../../../shared/domain/modulo10';

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 13, maxLength: 13 });

describe('check digits by modulo 10', () => {
  it.each(['96385074', '036000291452', '4006381333931', '00012345600012'])('%s is a GTIN', (text) => {
    expect(isGtin(text)).toBe(true);
  });

  it.each(['', '9638507', '96385075', '963850741', '4006381333932', '400638133393X', '123456789012345'])(
    '%j is none',
    (text) => {
      expect(isGtin(text)).toBe(false);
    },
  );

  it('of a GTIN find every single changed digit', () => {
    fc.assert(
      fc.property(digits, fc.nat(12), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
        const whole = [...'0123456789'].map((last) => body + last).find(isGtin) ?? '';
        const other = (Number(whole[at]) + by) % 10;
        expect(isGtin(whole.slice(0, at) + other + whole.slice(at + 1))).toBe(false);
      }),
    );
  });

  it('of Luhn weigh every second digit twice', () => {
    expect(hasLuhnDigit('79927398713')).toBe(true);
    expect(hasLuhnDigit('79927398710')).toBe(false);
  });
});
