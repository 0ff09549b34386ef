import type { Input, Output } from '../../../shared/contract';
import type { Commanding, Outcome } from '../outcome';

/** Names a station and says when it locks by itself. */
export async function changeStation(
  { db, line }: Commanding,
  { station, name, lockAfter }: Input<'stations.change'>,
): Promise<Outcome<Output<'stations.change'>>> {
  const before = await db
    .selectFrom('station')
    .select(['name', 'lock_after as lockAfter'])
    .where('id', '=', station)
    .executeTakeFirst();
  if (before === undefined) return { refusal: { code: 'stationUnknown', facts: {} } };
  await db
    .updateTable('station')
    .set({ name, lock_after: lockAfter })
    .where('id', '=', station)
    .executeTakeFirstOrThrow();
  line.recordDetails({ station, before, after: { name, lockAfter } });
  return { value: {} };
}
