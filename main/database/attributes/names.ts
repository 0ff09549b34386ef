import { fold } from '../../../shared/domain/fold';
import type { Writing } from '../engines/engine';

/** The ids of attribute names, each made where it is new; the first spelling stays. */
export async function attributeIds({ db }: Writing, names: readonly string[]): Promise<readonly number[]> {
  const ids: number[] = [];
  for (const name of names) {
    const key = fold(name);
    const known = await db.selectFrom('attribute').select('id').where('key', '=', key).executeTakeFirst();
    const { id } =
      known ??
      (await db.insertInto('attribute').values({ name, key }).returning('id').executeTakeFirstOrThrow());
    ids.push(id);
  }
  return ids;
}
