import { toSVG } from 'bwip-js/generic';
import { escapeHtml } from '../../shared/labels/escapeHtml';

/** Pixels of the drawing for the narrowest bar. */
const scale = 2;
/** Millimetres of the narrowest bar: read also by a scanner at arm's length, and from a poor print. */
const barWidth = 0.33;

/**
 * The order number as a Code 128 symbol, an `<svg>`; empty for a number that holds more than ASCII, which scanners
 * read each in their own way.
 */
export function orderSymbol(order: string): string {
  if (!/^[ -~]+$/.test(order)) return '';
  const svg = toSVG({ bcid: 'code128', text: order, scale, height: 12 });
  const width = Number(/viewBox="0 0 (\d+) \d+"/.exec(svg)?.[1]);
  if (!(width > 0)) throw new Error('the symbol has another form than known');
  const says = `role="img" aria-label="Barcode of order ${escapeHtml(order)}"`;
  return svg.replace(
    '<svg',
    `<svg class="symbol" ${says} width="${((width / scale) * barWidth).toFixed(2)}mm"`,
  );
}
