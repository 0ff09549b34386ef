import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readElements } from '../../../../shared/barcode/elementString';
import { gs1Day } from '../../../../shared/barcode/gs1Date';
import { readContent } from '../../../../shared/barcode/scanContent';
import vectors from '../../../vectors/elementStrings.json' with { type: 'json' };

const read = (aim: string, raw: string) => readContent(aim === '' ? null : aim, raw, vectors.year);

/** The engine's names for what is told here in one word. */
const told: Readonly<Record<string, readonly string[]>> = {
  check_digit: ['checkDigit'],
  length: ['length'],
  not_numeric: ['characters'],
  too_long: ['tooLong'],
  too_short: ['tooShort'],
  bad_date: ['date'],
  empty: ['empty'],
  empty_value: ['emptyElement'],
  empty_element: ['emptyElement'],
  bad_charset: ['characters'],
  unknown_ai: ['unknownIdentifier'],
  unknown_ai_or_too_short: ['unknownIdentifier', 'emptyElement', 'tooShort'],
};

// A prefix in the text is taken off where the scan enters, and rules of printing do not bind a scan.
const mine = vectors.vectors.filter(({ id, mode }) => mode !== 'strict' && id !== 'es88');

describe('the vectors of element strings', () => {
  it.each(mine)('$id $aim $raw', ({ aim, raw, expect: wanted, expectError }) => {
    const content = read(aim, raw);
    if (expectError !== undefined) {
      expect(
        content.is === 'unreadable' && told[expectError]?.includes(content.why.problem),
        JSON.stringify(content),
      ).toBe(true);
    } else if (wanted?.plainText !== undefined) {
      expect(content).toEqual({ is: 'text', text: wanted.plainText });
    } else if (content.is === 'gtin') {
      expect([['01', content.gtin]]).toEqual(wanted?.elements);
    } else {
      expect(content).toMatchObject({
        is: 'elements',
        elements: wanted?.elements,
        gtin: wanted?.gtin ?? null,
        serial: wanted?.serial ?? null,
      });
    }
  });

  it.each(mine.filter(({ expect: wanted }) => wanted?.expiry !== undefined))(
    '$id expires on its day',
    ({ expect: wanted }) => {
      const digits = wanted?.elements?.find(([ai]) => ai === '17')?.[1] ?? '';
      expect(gs1Day(digits, vectors.year)).toBe(wanted?.expiry);
    },
  );
});

describe('any text under a GS1 identifier', () => {
  it('gives elements that make it up, or a problem; never throws', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789AB\u001d+ä'), maxLength: 60 });
    fc.assert(
      fc.property(text, (raw) => {
        const found = readElements(raw, 2026);
        if (!('elements' in found)) return;
        const whole = found.elements.map(([ai, value]) => ai + value).join('');
        expect(raw.replaceAll('\u001d', '')).toBe(whole);
      }),
    );
  });

  it('with the same identifier twice is refused where the values differ', () => {
    expect(read(']d2', '10ABC\u001d10ABD')).toEqual({
      is: 'unreadable',
      why: { problem: 'contradiction', ai: '10' },
    });
  });
});

it.each([
  ['260230', 2026, null],
  ['261301', 2026, null],
  ['280200', 2026, '2028-02-29'],
  ['991225', 2026, '1999-12-25'],
  ['770101', 2026, '1977-01-01'],
  ['760101', 2026, '2076-01-01'],
  ['010101', 2099, '2101-01-01'],
])('%s read in %d is %s', (digits, year, day) => {
  expect(gs1Day(digits, year)).toBe(day);
});
