import { sql } from 'kysely';
import type { Reading } from '../engines/engine';

/**
 * Units of a counted product in a bin that have no serial there: what a quantity step may take. `status`: the code
 * that the bin gives its units. Units named after a return are part of the bin's quantity and stay.
 */
export async function unnamedUnits(
  { db }: Reading,
  product: number,
  bin: number,
  status: number,
): Promise<number> {
  const stock = await db
    .selectFrom('stock')
    .select('units')
    .where('bin', '=', bin)
    .where('product', '=', product)
    .where('status', '=', status)
    .executeTakeFirst();
  const named = await db
    .selectFrom('serial')
    .select(sql<number>`count(*)`.as('units'))
    .where('bin', '=', bin)
    .where('product', '=', product)
    .where('status', '=', status)
    .executeTakeFirstOrThrow();
  return (stock?.units ?? 0) - named.units;
}
