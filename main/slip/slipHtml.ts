import type { Output } from '../../shared/contract';
import type { PackingLine } from '../../shared/contract/packing';
import { dayAndTime } from '../../shared/domain/times';
import { escapeHtml } from '../../shared/labels/escapeHtml';
import { orderSymbol } from './orderSymbol';
import { slipStyle } from './slipStyle';

export type SlipOrder = Pick<
  Output<'packing.order'>,
  'order' | 'reference' | 'customer' | 'shippedAt' | 'lines'
>;

/** A column narrower than this would only be torn: short serials stand in as many columns as fit of it. */
const leastColumn = 10;

/** The packing slip of an order as a page of its own, without script, picture or file beside it. */
export function slipHtml(order: SlipOrder, timeZone: string): string {
  const { order: number, reference, customer, shippedAt, lines } = order;
  const shipped = shippedAt !== null;
  const facts = [
    ['Reference', reference],
    ['Customer', customer],
    ['Shipped', shipped ? dayAndTime(shippedAt, timeZone) : 'not shipped yet'],
  ] as const;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Packing slip ${escapeHtml(number)}</title><style>${slipStyle}</style></head>
<body>
<header><h1>Packing slip <strong>${escapeHtml(number)}</strong></h1>${orderSymbol(number)}</header>
<dl>${facts.map(([name, fact]) => (fact === '' ? '' : `<dt>${name}</dt><dd>${escapeHtml(fact)}</dd>`)).join('')}</dl>
${lines.map((line) => lineHtml(line, shipped)).join('\n')}
</body>
</html>
`;
}

function lineHtml(line: PackingLine, shipped: boolean): string {
  // A unit that was moved away lies in no parcel of this order, though it is still captured for it.
  const serials = line.serials.filter(({ lost }) => !lost).map(({ serial }) => serial);
  const packed = shipped ? line.shipped : line.counted + serials.length;
  return `<section>
<div class="line"><h2><strong>${escapeHtml(line.sku)}</strong>${escapeHtml(line.name)}</h2>
<p class="counts"><span>Ordered <strong>${line.units}</strong></span> <span>${shipped ? 'Shipped' : 'Captured'} <strong>${packed}</strong></span></p></div>
${serials.length === 0 ? '' : serialsHtml(serials)}
</section>`;
}

/** In columns as wide as the longest serial: the eye compares them down the column. */
function serialsHtml(serials: readonly string[]): string {
  const longest = serials.reduce((most, { length }) => Math.max(most, length), leastColumn);
  const items = serials.map((serial) => `<li>${escapeHtml(serial)}</li>`).join('');
  return `<ul class="serials" style="column-width: ${longest}ch">${items}</ul>`;
}
