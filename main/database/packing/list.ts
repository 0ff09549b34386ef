import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Output } from '../../../shared/contract';
import type { ListedOrder } from '../../../shared/contract/packing';
import { type OrderStatus, orderStatuses, orderStatusOf } from '../../../shared/domain/documentStatuses';
import { dayBounds, dayOf } from '../../../shared/domain/times';
import type { Reading } from '../engines/engine';
import type { Asking, Outcome } from '../outcome';
import type { Tables } from '../tables';

/** Which orders a list shows. */
type Filter = (
  build: ExpressionBuilder<Tables & { own: Tables['customer_order'] }, 'own'>,
) => Expression<SqlBool>;

const inStatus =
  (...names: OrderStatus[]): Filter =>
  (build) =>
    build(
      'own.status',
      'in',
      names.map((name) => orderStatuses[name].number),
    );

/** Only a shipped order has this time; its status would lead to all that were ever shipped. */
const shippedSince =
  (from: number): Filter =>
  (build) =>
    build('own.shipped_at', '>=', from);

/** Of each list so many orders are shown. */
const shown = 200;

type List = Output<'packing.list'>['toPack'];

/** Orders that can be packed, those on hold, and what was shipped today. */
export async function listOrders(asking: Asking): Promise<Outcome<Output<'packing.list'>>> {
  const { from } = dayBounds(dayOf(asking.now, asking.timeZone), asking.timeZone);
  return {
    value: {
      toPack: await list(asking, inStatus('Open', 'Packing'), 'oldest'),
      onHold: await list(asking, inStatus('Hold'), 'oldest'),
      shippedToday: await list(asking, shippedSince(from), 'newest'),
    },
  };
}

/** The first of these orders, mine in work before all. */
async function list(asking: Asking, shows: Filter, first: 'oldest' | 'newest'): Promise<List> {
  const { count } = await asking.db
    .selectFrom('customer_order as own')
    .select(sql<number>`count(*)`.as('count'))
    .where(shows)
    .executeTakeFirstOrThrow();
  const mine = sql`own.status = ${orderStatuses.Packing.number} AND journal.person IS ${asking.person}`;
  const heads = await asking.db
    .selectFrom('customer_order as own')
    .leftJoin('journal', 'journal.number', 'own.last_capture')
    .select('own.id')
    .where(shows)
    .orderBy(mine, 'desc')
    .orderBy(first === 'oldest' ? 'own.ordered_at' : sql`-own.shipped_at`)
    .orderBy('own.id')
    .limit(shown)
    .execute();
  const ids = heads.map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await listed(asking).where('own.id', 'in', ids).execute();
  const place = new Map(ids.map((id, at) => [id, at]));
  const sorted = rows.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  return { count, orders: sorted.map((row) => shownListed(row, asking.person)) };
}

function listed({ db }: Reading) {
  return db
    .selectFrom('customer_order as own')
    .innerJoin('process', 'process.id', 'own.id')
    .innerJoin('order_line as line', 'line.customer_order', 'own.id')
    .leftJoin('journal', 'journal.number', 'own.last_capture')
    .leftJoin('person', 'person.id', 'journal.person')
    .leftJoin('station', 'station.id', 'journal.station')
    .groupBy('own.id')
    .select([
      'own.id',
      'process.number as order',
      'own.reference',
      'own.customer',
      'own.ordered_at as orderedAt',
      'own.shipped_at as shippedAt',
      'own.status',
      'person.id as person',
      'person.name as lastBy',
      'station.name as lastStation',
      sql<number>`count(*)`.as('lines'),
      sql<number>`sum(line.units)`.as('units'),
      sql<number>`sum(line.shipped)`.as('shipped'),
      sql<number>`sum((SELECT count(*) FROM order_serial s WHERE s.line = line.id)
        + (SELECT coalesce(sum(c.units), 0) FROM order_count c WHERE c.line = line.id))`.as('captured'),
    ]);
}

type ListedRow = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number];

function shownListed(
  { id: _id, person, status, lastBy, lastStation, shipped, captured, ...row }: ListedRow,
  asks: number | null,
): ListedOrder {
  const name = orderStatusOf(status);
  return {
    ...row,
    status: name,
    captured: name === 'Shipped' ? shipped : captured,
    lastBy: lastBy ?? '',
    lastStation: lastStation ?? '',
    mine: person !== null && person === asks,
  };
}
