import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSerial } from '../../../../shared/domain/serialValue';

const shown = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

describe('a serial as scanned or typed', () => {
  it('is not empty', () => {
    for (const text of ['', ' ', '\t\r\n', '\u00a0 ', '\ufeff']) {
      expect(readSerial(text), JSON.stringify(text)).toEqual({ problem: 'empty', value: '' });
    }
  });

  it('has at most 64 characters, a character outside the basic plane being one', () => {
    const longest = { value: 'X'.repeat(64), key: 'X'.repeat(64) };
    expect(readSerial('X'.repeat(64))).toEqual(longest);
    expect(readSerial('X'.repeat(65))).toMatchObject({ problem: 'tooLong' });
    expect(readSerial('𝔸'.repeat(64))).toEqual({ value: '𝔸'.repeat(64), key: '𝔸'.repeat(64) });
    expect(readSerial('𝔸'.repeat(65))).toMatchObject({ problem: 'tooLong' });
    expect(readSerial(`  ${'X'.repeat(64)}\r\n`)).toEqual(longest);
  });

  it('loses outer white space, keeps a space inside, leading zeros, and its look', () => {
    expect(readSerial('\r\n 000123 \t')).toEqual({ value: '000123', key: '000123' });
    expect(readSerial('SN 42')).toEqual({ value: 'SN 42', key: 'SN 42' });
    expect(readSerial('cam-4k/ä-1+~')).toEqual({ value: 'cam-4k/ä-1+~', key: 'CAM-4K/Ä-1+~' });
    expect(readSerial('00A')).not.toEqual(readSerial('0A'));
  });

  it('has one key for one label, however its letters are composed or cased', () => {
    const keys = ['Ä1', 'ä1', 'A\u03081', 'a\u03081'].map((text) => {
      const read = readSerial(text);
      return 'key' in read ? read.key : read.problem;
    });
    expect(new Set(keys)).toEqual(new Set(['Ä1']));
    expect(readSerial('a\u03081')).toEqual({ value: 'a\u03081', key: 'Ä1' });
  });

  it.each([
    ['control', ['\u0000', '\t', '\n', '\u001d', '\u007f', '\u0085']],
    [
      'zero-width',
      [
        '\u00ad',
        '\u034f',
        '\u180e',
        '\u200b',
        '\u200d',
        '\u200e',
        '\u2060',
        '\ufeff',
        '\ufe0f',
        '\u{e0020}',
        '\u{e0100}',
      ],
    ],
    [
      'look-alike spaces',
      [
        '\u00a0',
        '\u1680',
        '\u2000',
        '\u2007',
        '\u200a',
        '\u202f',
        '\u205f',
        '\u3000',
        '\u2800',
        '\u3164',
        '\uffa0',
      ],
    ],
    ['line ends', ['\u2028', '\u2029']],
    ['of no character at all', ['\ud800', '\udc00', '\uffff', '\ue000', '\ufff9']],
  ] as const)('holds no %s inside', (_name, characters) => {
    for (const character of characters) {
      expect(readSerial(`SN${character}42`), shown(character)).toEqual({
        problem: 'hiddenCharacter',
        value: `SN${character}42`,
      });
    }
  });

  it('refuses a zero-width character at either end, which nobody would see either', () => {
    expect(readSerial('\u200bSN42')).toMatchObject({ problem: 'hiddenCharacter' });
    expect(readSerial('SN42\u200d')).toMatchObject({ problem: 'hiddenCharacter' });
  });

  it('reads what it has read as the same, and a value by its key likewise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 70 }), (text) => {
        const read = readSerial(text);
        if ('problem' in read) return;
        expect(readSerial(read.value)).toEqual(read);
        const again = readSerial(read.key);
        // "ß" becomes "SS": a key may be longer than a value may be.
        if (!('problem' in again)) expect(again.key).toBe(read.key);
      }),
      { numRuns: 3000 },
    );
  });
});
