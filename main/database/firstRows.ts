import type { Opening } from '../../shared/contract/databaseMessages';
import type { Writing } from './engines/engine';
import { firstHash } from './journal/hash';

/** The one row that says what this warehouse is; `at` in epoch ms. */
export async function addWarehouse(
  { db }: Writing,
  timeZone: string,
  demo: boolean,
  at: number,
): Promise<void> {
  await db
    .insertInto('warehouse')
    .values({ id: 1, time_zone: timeZone, demo: demo ? 1 : 0, made_at: at })
    .execute();
}

/** Registers the station; from then on the warehouse says what it is called. */
export async function addStation({ db }: Writing, { id, name }: Opening['station']): Promise<void> {
  await db
    .insertInto('station')
    .values({ uuid: id, name, last_hash: firstHash })
    .onConflict((conflict) => conflict.column('uuid').doNothing())
    .execute();
}
