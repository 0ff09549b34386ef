import { sql } from 'kysely';
import type { Input, Output } from '../../../shared/contract';
import type { Asking, Outcome } from '../outcome';
import { conditions } from './filters';
import { serialRows, shownRow } from './rows';
import { gridOrder } from './sorts';

type Page = Input<'serials.page'>;

/** A page of the grid: the rows, how many match and how many there are, from one snapshot. */
export async function serialPage(asking: Asking, input: Page): Promise<Outcome<Output<'serials.page'>>> {
  const mirror = asking.mirror.current();
  if (mirror === null) return sqlPage(asking, input);
  const { ids, matching, all } = mirror.page(asking, input);
  const rows = await serialRows(asking)
    .where('serial.id', 'in', ids.length === 0 ? [0] : ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, withoutName(shownRow(row))]));
  return { value: { rows: ids.flatMap((id) => byId.get(id) ?? []), matching, all } };
}

/** The same by plain SQL: before the mirror is up, and what it is checked against. */
async function sqlPage(asking: Asking, input: Page): Promise<Outcome<Output<'serials.page'>>> {
  const rows = await pageRows(asking, input).execute();
  const all = await countAll(asking);
  const matching = isFiltered(input.filters) ? await countMatching(asking, input) : all;
  return { value: { rows: rows.map((row) => withoutName(shownRow(row))), matching, all } };
}

function withoutName({ name: _name, ...row }: ReturnType<typeof shownRow>) {
  return row;
}

/** The statement of a page, for the handler and for the test of its plan. */
export function pageRows(asking: Asking, { filters, sort, page, pageSize }: Page) {
  return serialRows(asking)
    .where((build) => build.and(conditions(build, filters, asking.timeZone)))
    .orderBy(gridOrder(sort))
    .limit(pageSize)
    .offset(page * pageSize);
}

function isFiltered(filters: Page['filters']): boolean {
  return Object.values(filters).some((filter) => filter !== null && filter.length > 0);
}

async function countAll({ db }: Asking): Promise<number> {
  const { count } = await db
    .selectFrom('serial')
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

async function countMatching({ db, timeZone }: Asking, { filters }: Page): Promise<number> {
  const { count } = await db
    .selectFrom('serial')
    .select(sql<number>`count(*)`.as('count'))
    .where((build) => build.and(conditions(build, filters, timeZone)))
    .executeTakeFirstOrThrow();
  return count;
}
