import type { Input, Output } from '../../../shared/contract';
import { isQuantity } from '../../../shared/domain/quantity';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Commanding, Outcome } from '../outcome';
import { loadBinById } from '../serials/load';
import { takenFrom } from './leaving';
import { type LoadedLine, loadOrder, type LoadedOrder, missingOf } from './load';
import { notPackable } from './notPackable';
import { countOnOrder } from './store';

type Counted = Outcome<Output<'packing.count'>>;

/** Captures units of a line by a typed count, or takes some back. */
export async function count(
  commanding: Commanding,
  { order: number, line: position, units, bin }: Input<'packing.count'>,
): Promise<Counted> {
  const order = await loadOrder(commanding, number);
  if (order === null) return { refusal: { code: 'orderUnknown', facts: { value: number } } };
  const closed = notPackable(order);
  if (closed !== null) return { refusal: closed };
  const line = order.lines.find((one) => one.position === position);
  if (line === undefined)
    return { refusal: { code: 'noSuchLine', facts: { document: order.document.number, position } } };
  return countUnits(commanding, order, line, { units, bin });
}

/**
 * Captures units of a counted line, or of one whose serials are optional, as leaving from a bin (a code, null: the
 * best one); below 0 the newest are taken back.
 */
export async function countUnits(
  commanding: Commanding,
  order: LoadedOrder,
  line: LoadedLine,
  { units, bin: code }: { readonly units: number; readonly bin: string | null },
): Promise<Counted> {
  const { sku } = line.product;
  if (line.takes !== 'units' && !line.optional) return { refusal: { code: 'serialsWanted', facts: { sku } } };
  if (!isQuantity(Math.abs(units)))
    return { refusal: { code: 'quantityUnfit', facts: { value: String(units) } } };
  const changed =
    units > 0
      ? await addCount(commanding, order, line, units, code)
      : await takeCount(commanding, order, line, -units);
  if ('refusal' in changed) return changed;
  commanding.line.recordDetails({ order: order.document.number, line: line.position, counted: units });
  const counts = await countOnOrder(commanding, order, line, { units });
  return {
    value: {
      kind: 'counted',
      capture: commanding.line.number,
      sku,
      name: line.product.name,
      units,
      bin: changed.bin,
      position: line.position,
      ...counts,
    },
  };
}

type Changed = { readonly bin: string } | { readonly refusal: Refusal };

async function addCount(
  commanding: Commanding,
  order: LoadedOrder,
  line: LoadedLine,
  units: number,
  code: string | null,
): Promise<Changed> {
  const { sku } = line.product;
  if (units > missingOf(line)) {
    const captured = line.captured + line.counted;
    return { refusal: { code: 'overOrdered', facts: { sku, asked: units, captured, units: line.units } } };
  }
  const from = await takenFrom(commanding, order, line.product, code, units);
  if ('refusal' in from) return from;
  await commanding.db
    .insertInto('order_count')
    .values({ line: line.id, captured: commanding.line.number, bin: from.bin.id, units })
    .execute();
  return { bin: from.bin.code };
}

async function takeCount(
  commanding: Commanding,
  order: LoadedOrder,
  line: LoadedLine,
  units: number,
): Promise<Changed> {
  const { sku } = line.product;
  if (units > line.counted) {
    const what = `${units} ${sku}`;
    return { refusal: { code: 'notCaptured', facts: { order: order.document.number, what } } };
  }
  const bin = await dropNewest(commanding, line, units);
  return { bin: (await loadBinById(commanding, bin)).code };
}

/** Takes counted units off a line, the newest first; gives the bin of the last of them. */
async function dropNewest(commanding: Commanding, line: LoadedLine, units: number): Promise<number> {
  const { db } = commanding;
  const row = await db
    .selectFrom('order_count')
    .selectAll()
    .where('line', '=', line.id)
    .orderBy('captured', 'desc')
    .executeTakeFirstOrThrow();
  if (row.units > units) {
    await db
      .updateTable('order_count')
      .set({ units: row.units - units })
      .where('line', '=', line.id)
      .where('captured', '=', row.captured)
      .where('bin', '=', row.bin)
      .execute();
    return row.bin;
  }
  await db
    .deleteFrom('order_count')
    .where('line', '=', line.id)
    .where('captured', '=', row.captured)
    .where('bin', '=', row.bin)
    .execute();
  return row.units === units ? row.bin : dropNewest(commanding, line, units - row.units);
}
