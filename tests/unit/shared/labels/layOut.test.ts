import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelUnit, symbolContent } from '../../../../shared/labels/labelContent';
import { sizeLimits, namedSizes } from '../../../../shared/labels/labelSize';
import { layOut } from '../../../../shared/labels/layOut';
import { labelHtml, labelPage } from '../../../../shared/labels/labelPage';
import { zplLabel } from '../../../../shared/labels/zpl';

const gtin = '04006381333931';
const unit = { sku: 'NVR-8CH', name: 'Video recorder 8-channel', gtin, serial: 'NVR80005CCN' };

const printable = fc.string({
  unit: fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code)),
  minLength: 1,
  maxLength: 64,
});
const anyUnit: fc.Arbitrary<LabelUnit> = fc.record({
  sku: printable,
  name: fc.string({ unit: 'grapheme', maxLength: 200 }),
  gtin: fc.constantFrom(gtin, null),
  serial: printable,
});
const side = ({ least, most }: { readonly least: number; readonly most: number }) =>
  fc.integer({ min: least * 10, max: most * 10 }).map((tenths) => tenths / 10);
const anySize = fc.oneof(
  fc.constantFrom(...Object.values(namedSizes)),
  fc.record({ width: side(sizeLimits.width), height: side(sizeLimits.height) }),
);
const anySymbol = fc.constantFrom('dots' as const, 'lines' as const);

describe('what a symbol holds', () => {
  it('is GTIN and serial where both fit GS1 AI 01 and 21', () => {
    expect(symbolContent(unit, 'dots')).toEqual({
      form: 'gs1DataMatrix',
      text: `01${gtin}21NVR80005CCN`,
    });
  });

  it.each([
    ['a SKU without a GTIN', null, 'NVR80005CCN'],
    ['a serial of 21 characters', gtin, 'A'.repeat(21)],
    ['a character that AI 21 may not hold', gtin, 'A#1'],
  ])('is the serial alone for %s', (_what, ownGtin, serial) => {
    expect(symbolContent({ gtin: ownGtin, serial }, 'dots')).toEqual({ form: 'dataMatrix', text: serial });
  });

  it('is nothing for letters that scanners read each in their own way', () => {
    expect(symbolContent({ gtin, serial: 'ÄÖ-1' }, 'dots')).toBeNull();
    expect(symbolContent({ gtin, serial: 'ÄÖ-1' }, 'lines')).toBeNull();
  });
});

describe('a label', () => {
  it('of any unit on any size keeps symbol and texts on the paper, no module too small, the serial whole', () => {
    fc.assert(
      fc.property(anySize, anyUnit, anySymbol, (size, any, symbol) => {
        const laid = layOut(size, any, symbol);
        if (laid === null) throw new Error('printable serials have a symbol');
        const { x, y, width, height, module, content } = laid.symbol;
        const free = content.form === 'code128' ? 10 * module : module;
        expect(module).toBeGreaterThanOrEqual(0.25);
        // Whole dots of a 203 dpi printer.
        expect((module * 8) % 1).toBeCloseTo(0);
        expect(Math.min(x, size.width - x - width)).toBeGreaterThanOrEqual(free - 1e-6);
        expect(Math.min(y, size.height - y - height)).toBeGreaterThanOrEqual(0);
        const written = laid.texts.map(({ text }) => text).join('');
        expect(written).toContain(any.serial);
        for (const text of laid.texts) {
          expect(text.y).toBeLessThanOrEqual(size.height);
          if (!text.code) continue;
          // 0.6: how wide the letters of the fonts in use are.
          const right = text.x + [...text.text].length * text.size * 0.6;
          expect(right).toBeLessThanOrEqual(size.width);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lies beside its symbol on 2 × 1 in, and beneath it on 4 × 6 in', () => {
    const flat = layOut(namedSizes['2 × 1 in'], unit, 'dots');
    const tall = layOut(namedSizes['4 × 6 in'], unit, 'dots');
    expect(flat?.texts.map(({ text }) => text)).toEqual([
      'NVR-8CH',
      'NVR80005CCN',
      'Video recorder',
      '8-channel',
      `GTIN ${gtin}`,
    ]);
    expect(flat?.texts[0]?.x).toBeGreaterThan((flat?.symbol.x ?? 0) + (flat?.symbol.width ?? 0));
    expect(tall?.texts[0]?.y).toBeGreaterThan((tall?.symbol.y ?? 0) + (tall?.symbol.height ?? 0));
  });

  it('has lines only where they are wide enough to be read, else dots', () => {
    expect(layOut(namedSizes['2 × 1 in'], unit, 'lines')?.symbol.content.form).toBe('code128');
    const long = { ...unit, serial: 'ABCDEFGHIJKLMNOPQRST' };
    expect(layOut(namedSizes['2 × 1 in'], long, 'lines')?.symbol.content.form).toBe('gs1DataMatrix');
    expect(layOut(namedSizes['4 × 6 in'], long, 'lines')?.symbol.content.form).toBe('code128');
  });
});

describe('what is printed', () => {
  it('shows markup as text', () => {
    const named = { ...unit, sku: '<b>&', name: '<img src=x onerror=alert(1)>' };
    const laid = layOut(namedSizes['4 × 6 in'], named, 'dots');
    const html = laid === null ? '' : labelHtml(laid);
    expect(html).toContain('&lt;b&gt;&amp;');
    expect(html).not.toContain('<img');
    expect(labelPage(namedSizes['4 × 6 in']).head).toContain('@page { size: 101.6mm 152.4mm; margin: 0; }');
  });

  it('holds no command of a printer in ZPL, whatever units are called', () => {
    const ours =
      /\^(XA|CI28|PW\d+|LL\d+|LH0,0|FO\d+,\d+|BY\d+|BCN,\d+,N,N,N,A|BXN,\d+,200,,,,.|A0N,\d+,\d+|FH_|FD|FS|XZ)/g;
    fc.assert(
      fc.property(anySize, anyUnit, anySymbol, (size, any, symbol) => {
        const laid = layOut(size, any, symbol);
        const zpl = laid === null ? '' : zplLabel(laid);
        // With our own commands taken out nothing that begins one is left.
        expect(zpl.replace(ours, '')).not.toMatch(/[\^~]/);
        expect(zpl.split('^XA').length).toBe(2);
      }),
    );
    expect(zplLabel({ size: unit2x1, symbol: symbolOf('^XA~JA_'), texts: [] })).toContain('_5EXA_7EJA_5F');
  });
});

const unit2x1 = namedSizes['2 × 1 in'];

function symbolOf(serial: string) {
  const laid = layOut(unit2x1, { ...unit, gtin: null, serial }, 'dots');
  if (laid === null) throw new Error('no symbol');
  return laid.symbol;
}
