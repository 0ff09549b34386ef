import type { Input, Output } from '../../../shared/contract';
import { keysOf } from '../../../shared/domain/serialValue';
import { sql } from 'kysely';
import type { Asking, Outcome } from '../outcome';

/** Which values of a pasted list are no serial here; each named once, in the order of the list. */
export async function missingSerials(
  { db }: Asking,
  { values }: Input<'serials.missing'>,
): Promise<Outcome<Output<'serials.missing'>>> {
  const wanted = new Map(values.map((value) => [value.trim(), keysOf(value)]));
  const keys = JSON.stringify([...wanted.values()].flat());
  const inList = sql<boolean>`key IN (SELECT value FROM json_each(${keys}))`;
  const rows = await db
    .selectFrom('serial')
    .select('key')
    .where(inList)
    .union(db.selectFrom('former_value').select('key').where(inList))
    .execute();
  const known = new Set(rows.map(({ key }) => key));
  const missing = [...wanted].filter(([, forms]) => !forms.some((key) => known.has(key)));
  return { value: { missing: missing.map(([value]) => value) } };
}
