import { sql } from 'kysely';
import { binKinds } from '../../../shared/domain/binKinds';
import type { Reading } from '../engines/engine';

interface Place {
  readonly bin: string;
  readonly units: number;
}

/** Where units of each product lie already: the open storage bin with most of them. Products without are left out. */
export async function placesOf(
  { db }: Reading,
  products: readonly number[],
): Promise<ReadonlyMap<number, Place>> {
  const rows = await db
    .selectFrom('stock')
    .innerJoin('bin', 'bin.id', 'stock.bin')
    .select(['stock.product', 'bin.code', sql<number>`sum(stock.units)`.as('units')])
    .where('stock.product', 'in', products)
    .where('bin.kind', '=', binKinds.storage.number)
    .where('bin.closed', '=', 0)
    .groupBy(['stock.product', 'bin.id'])
    .having(sql<number>`sum(stock.units)`, '>', 0)
    .orderBy('units', 'desc')
    .orderBy('bin.code')
    .execute();
  const most = new Map<number, Place>();
  for (const { product, code, units } of rows) {
    if (!most.has(product)) most.set(product, { bin: code, units });
  }
  return most;
}
