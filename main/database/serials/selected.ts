import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Input, Output } from '../../../shared/contract';
import type { Selection } from '../../../shared/contract/selection';
import type { Asking, Outcome } from '../outcome';
import type { Tables } from '../tables';
import { conditions } from './filters';
import { serialRows } from './rows';
import { gridOrder } from './sorts';

/** How many serials a selection is. */
export async function countSelected(
  asking: Asking,
  { selection }: Input<'serials.count'>,
): Promise<Outcome<Output<'serials.count'>>> {
  const mirror = asking.mirror.current();
  if (mirror !== null) return { value: { count: mirror.count(asking, selection) } };
  const { db, timeZone } = asking;
  const { count } = await db
    .selectFrom('serial')
    .select(sql<number>`count(*)`.as('count'))
    .where((build) => build.and(isSelected(build, selection, timeZone)))
    .executeTakeFirstOrThrow();
  return { value: { count } };
}

/** The ids of a selection in the grid's order; ids that are no serial are left out. */
export async function selectedIds(
  asking: Asking,
  { selection, sort }: Input<'serials.ids'>,
): Promise<Outcome<Output<'serials.ids'>>> {
  const mirror = asking.mirror.current();
  if (mirror !== null) return { value: { ids: mirror.ids(asking, selection, sort) } };
  const rows = await serialRows(asking)
    .clearSelect()
    .select('serial.id as id')
    .orderBy(gridOrder(sort))
    .where((build) => build.and(isSelected(build, selection, asking.timeZone)))
    .execute();
  return { value: { ids: Uint32Array.from(rows, ({ id }) => id) } };
}

function isSelected(
  build: ExpressionBuilder<Tables, 'serial'>,
  selection: Selection,
  timeZone: string,
): Expression<SqlBool>[] {
  if (selection.is === 'ticked') {
    return [sql<SqlBool>`serial.id IN (SELECT value FROM json_each(${JSON.stringify(selection.ids)}))`];
  }
  const except = JSON.stringify(selection.except);
  return [
    ...conditions(build, selection.filters, timeZone),
    sql<SqlBool>`serial.id NOT IN (SELECT value FROM json_each(${except}))`,
  ];
}
