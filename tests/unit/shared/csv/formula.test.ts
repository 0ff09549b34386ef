import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeFormula, unescapeFormula } from '../../../../shared/csv/formula';

it('takes away the apostrophe of its own and no other', () => {
  for (const [cell, text] of [
    ["'=1", '=1'],
    ["' ＋1", ' ＋1'],
    ["''=1", "'=1"],
    ["'tis", "'tis"],
    ["'", "'"],
    ['=1', '=1'],
  ] as const) {
    expect(unescapeFormula(cell)).toBe(text);
  }
});

it('of any text: it comes back as it was, and what is written begins with no formula', () => {
  const sign = fc.constantFrom(..."=+-@\t\r\n\0＝＋－＠\u00a0 'a");
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: sign })), (text) => {
      const cell = escapeFormula(text);
      expect(unescapeFormula(cell)).toBe(text);
      expect(cell).not.toMatch(/^\s*[=+\-@\0＝＋－＠]/);
      expect(cell).not.toMatch(/^[\t\r\n]/);
    }),
    { numRuns: 2_000 },
  );
});
