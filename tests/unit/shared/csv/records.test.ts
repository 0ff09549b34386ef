import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Records } from '../../../../shared/csv/records';

const comma = { delimiter: ',', newline: '\n' } as const;

/** The records of a text that comes in pieces. */
function recordsOf(pieces: readonly string[], layout: ConstructorParameters<typeof Records>[0] = comma) {
  const records = new Records(layout);
  const found: string[] = [];
  for (const cut of [...pieces.map((piece) => records.add(piece)), records.end()]) {
    if ('problem' in cut) return cut.problem;
    found.push(...cut.records);
  }
  return found;
}

it('ends records at line ends outside quotes, without their CRs', () => {
  expect(recordsOf(['a,"b\r\nc"\r\n\r\nd,e"f\r\r\n12"'])).toEqual(['a,"b\r\nc"', '', 'd,e"f', '12"']);
  expect(recordsOf(['a\rb\nc\r'], { delimiter: ',', newline: '\r' })).toEqual(['a', 'b\nc']);
});

it('says in which row the quote opens that is never closed', () => {
  expect(recordsOf(['a\n"b\nc"\nd,"e\nf\n'])).toEqual({ is: 'openQuote', row: 3 });
});

it('gives up on a record that does not end', () => {
  const endless = Array.from({ length: 20 }, () => 'x'.repeat(100_000));
  expect(recordsOf(['a\n"', ...endless])).toEqual({ is: 'longRecord', row: 2 });
});

it('of any text: the same records in whatever pieces it comes', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'a",\r\n') });
  fc.assert(
    fc.property(fc.array(signs, { minLength: 1, maxLength: 6 }), (pieces) => {
      expect(recordsOf(pieces)).toEqual(recordsOf([pieces.join('')]));
    }),
    { numRuns: 2_000 },
  );
});
