import { fold } from '../../../shared/domain/fold';
import type { Asking } from '../outcome';
import type { Work } from '../jobs/work';

export interface AttributeColumn {
  readonly id: number;
  readonly name: string;
}

/** Serials looked at in one go. */
const chunk = 10_000;

/** The attributes that any of the serials has, alphabetical: the columns of a history after the eleven. */
export async function attributeColumns(
  { db, rows }: Asking,
  ids: Uint32Array,
  pause: Work['pause'],
): Promise<readonly AttributeColumn[]> {
  const known = await db.selectFrom('attribute').select(['id', 'name']).execute();
  const used = new Set<number>();
  for (let start = 0; start < ids.length && used.size < known.length; start += chunk) {
    const part = JSON.stringify([...ids.subarray(start, start + chunk)]);
    for (const [attribute] of rows<[number]>(usedIn, { ids: part })) used.add(attribute);
    await pause(0, ids.length);
  }
  return known.filter(({ id }) => used.has(id)).toSorted((a, b) => byName(fold(a.name), fold(b.name)));
}

const usedIn = `SELECT DISTINCT attribute FROM serial_attribute
  WHERE serial IN (SELECT value FROM json_each(@ids))`;

function byName(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
