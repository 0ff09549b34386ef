import type { Reading } from '../engines/engine';

/** The last place of a replenishment's line that a serial has; 0 where it has none. */
export async function lastPlace({ db }: Reading, line: number): Promise<number> {
  const { last } = await db
    .selectFrom('replenishment_serial')
    .select((build) => build.fn.max('place').as('last'))
    .where('line', '=', line)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0);
}
