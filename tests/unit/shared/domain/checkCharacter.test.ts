import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharacter, hasValidCheckCharacter } from '../../../../shared/domain/checkCharacter';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const text = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 25 });

/** The standard's definition, by trial: the one character with which the whole string is congruent to 1 (mod 36). */
function byTrial(body: string): string {
  const fits = [...alphabet].filter((check) => {
    let carried = 36;
    let sum = 0;
    for (const character of body + check) {
      sum = carried + Number.parseInt(character, 36);
      const reduced = sum % 36;
      carried = ((reduced === 0 ? 36 : reduced) * 2) % 37;
    }
    return sum % 36 === 1;
  });
  expect(fits, body).toHaveLength(1);
  return fits.join();
}

describe('check character, ISO/IEC 7064 MOD 37,36', () => {
  it('gives the published ones: GRid standard 2.1, and ISAN with and without version', () => {
    for (const whole of [
      'A12425GABC1234002M',
      'B159D8FA01240000K',
      '188166C7342000003',
      '000000009E590000O',
      '000000009E590000000000002',
      '00000001894700008',
      '000000018947000000000000D',
    ]) {
      expect(checkCharacter(whole.slice(0, -1)), whole).toBe(whole.slice(-1));
      expect(hasValidCheckCharacter(whole), whole).toBe(true);
    }
  });

  it('agrees with the definition of the standard, tried character by character', () => {
    fc.assert(
      fc.property(text, (body) => checkCharacter(body) === byTrial(body)),
      { numRuns: 2000 },
    );
  });

  it('notices every single changed character', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom(...alphabet), (body, place, other) => {
        const whole = body + checkCharacter(body);
        const at = place % whole.length;
        const changed = whole.slice(0, at) + other + whole.slice(at + 1);
        expect(hasValidCheckCharacter(changed)).toBe(changed === whole);
      }),
    );
  });

  it('is false for what cannot carry one, and a mistake of the caller otherwise', () => {
    for (const odd of ['', 'A', 'a1', 'SN-1', 'Ä1', ' 1'])
      expect(hasValidCheckCharacter(odd), odd).toBe(false);
    expect(() => checkCharacter('sn')).toThrow('MOD 37,36');
  });
});
