import { describe, expect, it } from 'vitest';
import { ready } from 'zpl-renderer-js';
import { badgeText } from '../../../../shared/domain/badge';
import { namedSizes } from '../../../../shared/labels/labelSize';
import { type LaidOut, layOut } from '../../../../shared/labels/layOut';
import { labelHtml } from '../../../../shared/labels/labelPage';
import { symbolPaths } from '../../../../shared/labels/symbolPaths';
import { zplLabel } from '../../../../shared/labels/zpl';
import { decode, drawPicture, drawSvg } from '../../../support/decode';

const gtin = '04006381333931';
const smallest = { width: 20, height: 12 };
/** Dots per millimetre of a 203 dpi printer, which is the coarsest. */
const dots = 8;

const units = [
  ['a generated serial with GTIN', gtin, 'NVR80005CCN', 'dots', 'DataMatrix'],
  ['20 characters with GTIN', gtin, 'ABCDEFGHIJ0123456789', 'dots', 'DataMatrix'],
  ['all signs of GS1 AI 21, first half', gtin, '!"%&\'()*+,-./:;<=>?_', 'dots', 'DataMatrix'],
  ['a serial without GTIN', null, '352099110201005', 'dots', 'DataMatrix'],
  ['signs that a printer would take for commands', null, '^XA~JA_5E>0>:|1\\', 'dots', 'DataMatrix'],
  ['64 characters', null, '#'.padEnd(64, 'aB9-'), 'dots', 'DataMatrix'],
  ['bars', null, 'NVR80005CCN', 'lines', 'Code128'],
  ['bars of digits', null, '352099110201005', 'lines', 'Code128'],
  ['bars with signs', null, 'a:0^~_|', 'lines', 'Code128'],
  ['a sign that bars cannot have', null, 'a>0', 'lines', 'DataMatrix'],
] as const;

function laidOut(
  size: LaidOut['size'],
  own: string | null,
  serial: string,
  symbol: 'dots' | 'lines',
): LaidOut {
  const laid = layOut(size, { sku: 'NVR-8CH', name: 'Video recorder', gtin: own, serial }, symbol);
  if (laid === null) throw new Error(`no label for ${serial}`);
  return laid;
}

/** What a scanner must tell of a serial. */
const read = (format: string, own: string | null, serial: string) =>
  own === null || format === 'Code128'
    ? { format, text: serial, gs1: false }
    : { format, text: `01${own}21${serial}`, gs1: true };

describe('a real decoder reads the exact serial', () => {
  const sizes = [...Object.entries(namedSizes), ['20 × 12 mm', smallest]] as const;
  const drawn = units.flatMap(([what, own, serial, symbol, format]) =>
    sizes.map(([name, size]) => [what, name, own, serial, symbol, format, size] as const),
  );

  it.each(drawn)('%s on %s, as drawn', async (_what, _name, own, serial, symbol, format, size) => {
    const laid = laidOut(size, own, serial, symbol);
    const svg = labelHtml(laid).replace(
      '<svg',
      `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"`,
    );
    const found = await decode(await drawSvg(svg, Math.round(size.width * dots * 2)));
    // Bars that do not fit became dots.
    const shown = laid.symbol.content.form === 'code128' ? format : 'DataMatrix';
    expect(found).toEqual([read(shown, own, serial)]);
  });

  it.each(drawn)('%s on %s, as ZPL', async (_what, _name, own, serial, symbol, format, size) => {
    const laid = laidOut(size, own, serial, symbol);
    const { api } = await ready;
    const png = await api.zplToBase64Async(zplLabel(laid), size.width, size.height, dots);
    const picture = await drawPicture(Buffer.from(png, 'base64'));
    const shown = laid.symbol.content.form === 'code128' ? format : 'DataMatrix';
    expect(await decode(picture)).toEqual([read(shown, own, serial)]);
  });

  it('of a badge', async () => {
    const text = badgeText(7, new Uint8Array(16).fill(9));
    const { width, height, paths } = symbolPaths('dataMatrix', text);
    const shapes = paths.map(({ d }) => `<path d="${d}"/>`).join('');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 ${width + 4} ${height + 4}" width="${width + 4}" height="${height + 4}">${shapes}</svg>`;
    expect(await decode(await drawSvg(svg, (width + 4) * 4))).toEqual([
      { format: 'DataMatrix', text, gs1: false },
    ]);
  });
});
