import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../shared/domain/fold';

describe('folded text', () => {
  it('forgets case and composition: ä finds Ä', () => {
    expect(new Set(['ä', 'Ä', 'a\u0308', 'A\u0308'].map(fold))).toEqual(new Set(['Ä']));
    expect(fold('émile-4k')).toBe('ÉMILE-4K');
  });

  it('takes ß for SS, so that STRASSE finds Straße', () => {
    expect(fold('Straße')).toBe('STRASSE');
  });

  it('knows no language: i and I are one, the Turkish İ is its own letter, ı is taken for I', () => {
    expect(fold('i')).toBe('I');
    expect(fold('ı')).toBe('I');
    expect(fold('İ')).toBe('İ');
    expect(fold('i\u0307')).toBe('İ');
  });

  it('keeps accents, widths and look-alikes apart', () => {
    expect(fold('a')).not.toBe(fold('ä'));
    expect(fold('０')).not.toBe(fold('0'));
    expect(fold('А')).not.toBe(fold('A')); // Cyrillic, Latin
  });

  it('is a fixed point for every character, so that needle and haystack always meet', () => {
    for (let code = 0; code <= 0x1ffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCodePoint(code);
      const folded = fold(character);
      if (
        fold(folded) !== folded ||
        folded.normalize('NFC') !== folded ||
        fold(character.normalize('NFD')) !== folded
      ) {
        expect.fail(`U+${code.toString(16)} is not folded for good`);
      }
    }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
      { numRuns: 2000 },
    );
  });
});
