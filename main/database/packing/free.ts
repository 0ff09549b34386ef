import { sql } from 'kysely';
import { type BinRef, binKinds } from '../../../shared/domain/binKinds';
import { statuses } from '../../../shared/domain/statuses';
import type { Reading } from '../engines/engine';
import { groupedBy } from '../groups';
import { orderSerial } from './load';

/** Bins from which units leave; whatever lies there is Ready. */
const shippable = [binKinds.storage.number, binKinds.dock.number, binKinds.shipping.number];

/** Units in a bin that an order may still take: `named` ones carry a serial, the others are counted. */
export interface Free {
  readonly bin: number;
  readonly code: string;
  readonly named: number;
  readonly unnamed: number;
}

/**
 * What an order may take of each product, the bin to take it from best first: storage before dock and shipping, then
 * the one with most (domain: "suggested: the storage bin with most"). What the order has captured there is not free.
 */
export async function freeOf(
  { db }: Reading,
  order: number,
  products: readonly number[],
): Promise<ReadonlyMap<number, readonly Free[]>> {
  const ready = statuses.Ready.number;
  const rows = await db
    .selectFrom('stock')
    .innerJoin('bin', 'bin.id', 'stock.bin')
    .select((build) => [
      'stock.product',
      'bin.id as bin',
      'bin.code',
      'bin.kind',
      'stock.units',
      build
        .selectFrom('serial')
        .select(sql<number>`count(*)`.as('n'))
        .whereRef('serial.bin', '=', 'stock.bin')
        .whereRef('serial.product', '=', 'stock.product')
        .where('serial.status', '=', ready)
        .as('named'),
    ])
    .where('stock.product', 'in', products)
    .where('stock.status', '=', ready)
    .where('stock.units', '>', 0)
    .where('bin.kind', 'in', shippable)
    .where('bin.closed', '=', 0)
    .execute();
  const taken = await takenFrom({ db }, order);
  const free = rows.map(({ product, bin, code, kind, units, named }) => {
    const unnamed = units - (named ?? 0) - (taken.get(placeOf(product, bin)) ?? 0);
    return { product, bin, code, kind, named: named ?? 0, unnamed: Math.max(0, unnamed) };
  });
  const sorted = free.toSorted((a, b) => {
    const byKind = Number(a.kind !== shippable[0]) - Number(b.kind !== shippable[0]);
    return byKind || b.named + b.unnamed - a.named - a.unnamed || a.code.localeCompare(b.code);
  });
  return groupedBy(sorted, ({ product }) => product);
}

/** Counted units of a product that an order may still take from one bin. */
export async function unnamedLeft(
  reading: Reading,
  order: number,
  product: number,
  bin: BinRef,
): Promise<number> {
  const free = (await freeOf(reading, order, [product])).get(product) ?? [];
  return free.find((one) => one.bin === bin.id)?.unnamed ?? 0;
}

const placeOf = (product: number, bin: number): string => `${product} ${bin}`;

/** Counted units that an order has captured, by product and bin. */
async function takenFrom({ db }: Pick<Reading, 'db'>, order: number): Promise<ReadonlyMap<string, number>> {
  const values = await db
    .selectFrom('order_serial as own')
    .innerJoin('order_line as line', 'line.id', 'own.line')
    .leftJoin('serial', 'serial.id', 'own.serial')
    .select(['own.product', 'own.bin', sql<number>`count(*)`.as('units')])
    .where('line.customer_order', '=', order)
    .where('own.state', '=', orderSerial.captured)
    .where('own.bin', 'is not', null)
    .where((either) => either.or([either('serial.bin', 'is', null), either('own.serial', 'is', null)]))
    .groupBy(['own.product', 'own.bin'])
    .execute();
  const counts = await db
    .selectFrom('order_count as own')
    .innerJoin('order_line as line', 'line.id', 'own.line')
    .select(['line.product', 'own.bin', sql<number>`sum(own.units)`.as('units')])
    .where('line.customer_order', '=', order)
    .where('line.shipped', '=', 0)
    .groupBy(['line.product', 'own.bin'])
    .execute();
  const taken = new Map<string, number>();
  for (const { product, bin, units } of [...values, ...counts]) {
    if (bin === null) continue;
    const place = placeOf(product, bin);
    taken.set(place, (taken.get(place) ?? 0) + units);
  }
  return taken;
}
