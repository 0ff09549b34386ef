import type { Output } from '../../shared/contract';
import type { Discrepancy } from '../../shared/contract/discrepancies';
import { counted, figure } from '../../shared/domain/figure';
import { dayAndTime } from '../../shared/domain/times';
import { escapeHtml } from '../../shared/labels/escapeHtml';
import { slipStyle } from '../slip/slipStyle';

type Listed = Output<'discrepancies.list'>;

const titles = [
  ['missing', 'Missing'],
  ['unexpected', 'Unexpected'],
  ['damaged', 'Damaged'],
] as const;

const tableStyle = `
table { width: 100%; border-collapse: collapse; font-size: 9pt; }
th { text-align: left; border-bottom: 0.8pt solid #000; }
th, td { padding: 0.8mm 3mm 0.8mm 0; vertical-align: top; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
td.code { font-family: "Cascadia Mono", "SF Mono", Consolas, "DejaVu Sans Mono", monospace; }
`;

/** The discrepancies of a replenishment as a page of its own, to be printed and handed over. */
export function discrepancyHtml(
  { document, po, supplier, status, counts, rows }: Listed,
  printedAt: number,
  timeZone: string,
): string {
  const facts = [
    ['PO', po],
    ['Supplier', supplier],
    ['Status', status],
    ['Printed', dayAndTime(printedAt, timeZone)],
  ] as const;
  const sections = titles.map(([kind, title]) => {
    const own = rows.filter((row) => row.kind === kind);
    const more = counts[kind] - own.reduce((sum, { units }) => sum + units, 0);
    return counts[kind] === 0
      ? ''
      : `<section><h2><strong>${title}</strong>${counted(counts[kind], 'unit')}</h2>${tableHtml(own, timeZone)}${more > 0 ? `<p>and ${figure(more)} more: see the CSV file.</p>` : ''}</section>`;
  });
  const none = counts.missing + counts.unexpected + counts.damaged === 0;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Discrepancies ${escapeHtml(document)}</title><style>${slipStyle}${tableStyle}</style></head>
<body>
<header><h1>Discrepancies <strong>${escapeHtml(document)}</strong></h1></header>
<dl>${facts.map(([name, fact]) => (fact === '' ? '' : `<dt>${name}</dt><dd>${escapeHtml(fact)}</dd>`)).join('')}</dl>
${none ? '<p>Nothing is missing, unexpected or damaged.</p>' : sections.join('\n')}
</body>
</html>
`;
}

function tableHtml(rows: readonly Discrepancy[], timeZone: string): string {
  const lines = rows.map(({ sku, name, value, units, bin, at, by }) => {
    const where = [bin, at === null ? '' : dayAndTime(at, timeZone), by].filter((part) => part !== '');
    return `<tr><td class="code">${escapeHtml(sku)}</td><td>${escapeHtml(name)}</td><td class="code">${escapeHtml(value)}</td><td>${units}</td><td>${escapeHtml(where.join(' · '))}</td></tr>`;
  });
  return `<table><thead><tr><th>SKU</th><th>Name</th><th>Serial</th><th>Units</th><th>Where, when, who</th></tr></thead><tbody>${lines.join('')}</tbody></table>`;
}
