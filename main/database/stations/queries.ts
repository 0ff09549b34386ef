import { sql } from 'kysely';
import type { Output } from '../../../shared/contract';
import type { Asking, Outcome } from '../outcome';

/** All computers that work on this warehouse. */
export async function listStations({ db, station }: Asking): Promise<Outcome<Output<'stations.list'>>> {
  const rows = await db
    .selectFrom('station')
    .leftJoin('journal', 'journal.number', 'station.last_number')
    .select([
      'station.id',
      'station.uuid',
      'station.name',
      'station.lock_after as lockAfter',
      'journal.at as last',
    ])
    .orderBy(sql`fold(station.name)`)
    .execute();
  return { value: { stations: rows.map(({ uuid, ...row }) => ({ ...row, here: uuid === station })) } };
}

/** The station that asks. */
export async function ownStation({ db, station }: Asking): Promise<Outcome<Output<'stations.own'>>> {
  const row = await db
    .selectFrom('station')
    .select(['name', 'lock_after as lockAfter'])
    .where('uuid', '=', station)
    .executeTakeFirstOrThrow();
  return { value: row };
}
