import type { Input, Output } from '../../../shared/contract';
import { mostUnits } from '../../../shared/domain/replenishmentLimits';
import type { Commanding, Outcome } from '../outcome';
import type { LoadedLine } from '../receiving/load';
import { findIncomplete, lineIn, touch } from './find';
import { dropDefined } from './defined';
import { readWanted } from './wanted';

/** Adds units of SKUs: to the line that a SKU has already, else as a new one at the end. */
export async function addLines(
  commanding: Commanding,
  input: Input<'replenishments.addLines'>,
): Promise<Outcome<Output<'replenishments.addLines'>>> {
  const replenishment = await findIncomplete(commanding, input.document);
  if ('refusal' in replenishment) return replenishment;
  const wanted = await readWanted(commanding, input.lines);
  if ('refusal' in wanted) return wanted;
  const { db, line: journal } = commanding;
  const { document, lines } = replenishment;
  let last = Math.max(0, ...lines.map(({ position }) => position));
  for (const { product, sku, units } of wanted.lines) {
    const line = lines.find((one) => one.product.id === product);
    const all = (line?.units ?? 0) + units;
    if (all > mostUnits)
      return { refusal: { code: 'tooManyUnits', facts: { sku, units: all, most: mostUnits } } };
    if (line !== undefined) {
      await storeUnits(commanding, line, all);
      continue;
    }
    last += 1;
    await db
      .insertInto('replenishment_line')
      .values({ replenishment: document.id, position: last, product, units })
      .execute();
  }
  await touch(commanding, replenishment);
  journal.recordDetails({ replenishment: document.number, added: wanted.lines });
  return { value: {} };
}

/** A line's quantity; of serials that are too many the youngest are dropped. */
export async function setUnits(
  commanding: Commanding,
  { document: number, line: id, units }: Input<'replenishments.setUnits'>,
): Promise<Outcome<Output<'replenishments.setUnits'>>> {
  const replenishment = await findIncomplete(commanding, number);
  if ('refusal' in replenishment) return replenishment;
  const line = lineIn(replenishment, id);
  if ('refusal' in line) return line;
  await storeUnits(commanding, line, units);
  const dropped = await dropDefined(commanding, line.id, units);
  await touch(commanding, replenishment);
  commanding.line.recordDetails({
    replenishment: number,
    line: id,
    sku: line.product.sku,
    before: line.units,
    after: units,
    dropped,
  });
  return { value: { dropped: dropped.length } };
}

/** Takes a line with its serials off the replenishment; not the last one. */
export async function removeLine(
  commanding: Commanding,
  { document: number, line: id }: Input<'replenishments.removeLine'>,
): Promise<Outcome<Output<'replenishments.removeLine'>>> {
  const replenishment = await findIncomplete(commanding, number);
  if ('refusal' in replenishment) return replenishment;
  const line = lineIn(replenishment, id);
  if ('refusal' in line) return line;
  if (replenishment.lines.length === 1) return { refusal: { code: 'lastLine', facts: { document: number } } };
  const dropped = await dropDefined(commanding, line.id, 0);
  await commanding.db.deleteFrom('replenishment_line').where('id', '=', line.id).execute();
  await touch(commanding, replenishment);
  const { sku } = line.product;
  commanding.line.recordDetails({ replenishment: number, removed: { sku, units: line.units }, dropped });
  return { value: {} };
}

async function storeUnits({ db }: Commanding, line: LoadedLine, units: number): Promise<void> {
  await db.updateTable('replenishment_line').set({ units }).where('id', '=', line.id).execute();
}
