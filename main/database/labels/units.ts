import type { Input, Output } from '../../../shared/contract';
import type { LabelSource } from '../../../shared/contract/labels';
import type { LabelUnit } from '../../../shared/labels/labelContent';
import type { Asking, Outcome } from '../outcome';
import { findNamed, lineIn } from '../replenishments/find';
import { lineSerial } from '../serials/load';

type Row = [sku: string, name: string, gtin: string | null, serial: string];

const gtinOf = '(SELECT min(gtin) FROM product_gtin WHERE product_gtin.product = product.id)';

const ofReplenishment = `
FROM replenishment_line AS line
CROSS JOIN product ON product.id = line.product
CROSS JOIN replenishment_serial AS own ON own.line = line.id AND own.state <> ${lineSerial.state.dropped}
LEFT JOIN serial ON serial.id = own.serial
WHERE line.replenishment = @replenishment AND (@line IS NULL OR line.id = @line)`;

const pageOfReplenishment = `
SELECT product.sku, product.name, ${gtinOf}, coalesce(own.value, serial.value) ${ofReplenishment}
ORDER BY line.position, own.place LIMIT @count OFFSET @from`;

const countOfReplenishment = `SELECT count(*) ${ofReplenishment}`;

const ofSerial = `
SELECT product.sku, product.name, ${gtinOf}, serial.value
FROM serial JOIN product ON product.id = serial.product WHERE serial.id = @serialId`;

/** The labels of a source, in their order: how many, and some of them from the one at `from` (0: the first). */
export interface Labels {
  readonly total: number;
  some(from: number, count: number): readonly LabelUnit[];
}

/** Refused where the replenishment, its line or the serial is not there. */
export async function labelsOf(asking: Asking, source: LabelSource): Promise<Outcome<Labels>> {
  if (source.of === 'serial') {
    const rows = asking.rows<Row>(ofSerial, { serialId: source.serialId }).map(unitOf);
    if (rows.length === 0) return { refusal: { code: 'serialUnknown', facts: {} } };
    return { value: { total: 1, some: (from, count) => rows.slice(from, from + count) } };
  }
  const loaded = await findNamed(asking, source.document);
  if ('refusal' in loaded) return loaded;
  const line = source.line === null ? null : lineIn(loaded, source.line);
  if (line !== null && 'refusal' in line) return line;
  const which = { replenishment: loaded.document.id, line: source.line };
  const [[all] = [0]] = asking.rows<[number]>(countOfReplenishment, which);
  const before = source.from - 1;
  const total = Math.max(0, Math.min(source.to ?? all, all) - before);
  return {
    value: {
      total,
      some: (from, count) =>
        asking
          .rows<Row>(pageOfReplenishment, {
            ...which,
            from: before + from,
            count: Math.max(0, Math.min(count, total - from)),
          })
          .map(unitOf),
    },
  };
}

const unitOf = ([sku, name, gtin, serial]: Row): LabelUnit => ({ sku, name, gtin, serial });

/** How many labels a source has, and the first of them. */
export async function firstLabel(
  asking: Asking,
  { source }: Input<'labels.first'>,
): Promise<Outcome<Output<'labels.first'>>> {
  const found = await labelsOf(asking, source);
  if (!('value' in found)) return found;
  const { total, some } = found.value;
  return { value: { total, first: some(0, 1)[0] ?? null } };
}
