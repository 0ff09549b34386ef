import type { Input } from '../../../shared/contract';
import type { JobResult } from '../../../shared/contract/jobs';
import { csvHead, csvLine } from '../../../shared/csv/csvLine';
import { escapeFormula } from '../../../shared/csv/formula';
import { statusOf } from '../../../shared/domain/statuses';
import { writeWholeFile } from '../exports/wholeFile';
import { Refused, type Work } from '../jobs/work';
import { lineSerial } from '../serials/load';
import { findNamed, lineIn } from './find';

const head = ['Replenishment', 'SKU', 'Name', 'GTIN', 'Serial', 'Status'];

/** Rows written in one go. */
const chunk = 2_000;

const serialsOf = `
SELECT product.sku, product.name,
  (SELECT min(gtin) FROM product_gtin WHERE product_gtin.product = product.id),
  coalesce(own.value, serial.value), serial.status
FROM replenishment_line AS line
CROSS JOIN product ON product.id = line.product
CROSS JOIN replenishment_serial AS own ON own.line = line.id AND own.state <> ${lineSerial.state.dropped}
LEFT JOIN serial ON serial.id = own.serial
WHERE line.replenishment = @replenishment AND (@line IS NULL OR line.id = @line)
ORDER BY line.position, own.place`;

type Row = [sku: string, name: string, gtin: string | null, value: string, status: number | null];

/** Download serials: those of a replenishment, or of one of its lines, in their order. */
export async function writeSerials(
  work: Work,
  { document, line, path }: Input<'replenishments.writeSerials'>,
): Promise<JobResult> {
  let count = 0;
  await writeWholeFile(path, (sink) =>
    work.snapshot(async (asking) => {
      const loaded = await findNamed(asking, document);
      if ('refusal' in loaded) throw new Refused(loaded.refusal);
      const own = line === null ? null : lineIn(loaded, line);
      if (own !== null && 'refusal' in own) throw new Refused(own.refusal);
      const rows = asking.rows<Row>(serialsOf, { replenishment: loaded.document.id, line });
      await sink.write(csvHead(head));
      for (let from = 0; from < rows.length; from += chunk) {
        const some = rows.slice(from, from + chunk).map(([sku, name, gtin, value, status]) => {
          const shown = status === null ? '' : statusOf(status);
          return csvLine([document, sku, escapeFormula(name), gtin ?? '', value, shown]);
        });
        await sink.write(some.join(''));
        count += some.length;
        await work.pause(count, rows.length);
      }
    }),
  );
  return { of: 'file', path, serials: count, rows: count };
}
