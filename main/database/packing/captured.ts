import { sql } from 'kysely';
import type { Refusal } from '../../../shared/domain/refusals';
import { keyUnder } from '../../../shared/domain/serialValue';
import type { Reading } from '../engines/engine';
import { productColumns, productRef } from '../serials/productRow';
import type { Subject } from '../serials/record';
import { orderSerial } from './load';

// Written out in the statement: SQLite takes a partial index only where it sees the value.
const isCaptured = sql.lit(orderSerial.captured);

/** A value that an order has captured and that has no record yet. */
export interface PendingValue {
  readonly order: number;
  readonly subject: Subject;
}

/**
 * What orders have captured under a value whose record is born when they ship, by each SKU's own rule of case.
 * `products`: of these only.
 */
export async function pendingValues(
  { db }: Reading,
  text: string,
  products: readonly number[] | null = null,
): Promise<readonly PendingValue[]> {
  const rows = await db
    .selectFrom('order_serial as own')
    .innerJoin('order_line as line', 'line.id', 'own.line')
    .innerJoin('product', 'product.id', 'own.product')
    .select(['line.customer_order as order', 'own.value', 'own.key', ...productColumns])
    .where('own.state', '=', isCaptured)
    .where('own.serial', 'is', null)
    .where('own.key', 'in', [keyUnder(false, text), keyUnder(true, text)])
    .$if(products !== null, (own) => own.where('own.product', 'in', products ?? []))
    .execute();
  return rows.flatMap(({ order, value, key, ...row }): readonly PendingValue[] => {
    const product = productRef(row);
    if (value === null || key === null || key !== keyUnder(product.exactCase, text)) return [];
    return [{ order, subject: { product, value, key, generated: false, record: null } }];
  });
}

/** Why a serial cannot be captured for an order because an order has captured it already, or null. */
export async function capturedRefusal(
  reading: Reading,
  order: string,
  { product, key, value, record }: Subject,
): Promise<Refusal | null> {
  const asValue = () =>
    capturers(reading)
      .where('own.serial', 'is', null)
      .where('own.product', '=', product.id)
      .where('own.key', '=', key)
      .executeTakeFirst();
  const asUnit = (serial: number) => capturers(reading).where('own.serial', '=', serial).executeTakeFirst();
  const row = (record === null ? undefined : await asUnit(record.id)) ?? (await asValue());
  if (row === undefined) return null;
  const by = row.by ?? '';
  return row.number === order
    ? { code: 'capturedHere', facts: { value, order, at: row.at ?? 0, by } }
    : { code: 'capturedElsewhere', facts: { value, order: row.number, by, station: row.station ?? '' } };
}

function capturers({ db }: Reading) {
  return db
    .selectFrom('order_serial as own')
    .innerJoin('order_line as line', 'line.id', 'own.line')
    .innerJoin('process', 'process.id', 'line.customer_order')
    .leftJoin('journal', 'journal.number', 'own.captured')
    .leftJoin('person', 'person.id', 'journal.person')
    .leftJoin('station', 'station.id', 'journal.station')
    .select(['process.number', 'journal.at', 'person.name as by', 'station.name as station'])
    .where('own.state', '=', isCaptured);
}

/** A unit that an order has shipped and another has captured since, by its serial's id; undefined: there is none. */
export async function recaptured({ db }: Reading, order: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('order_serial as shipped')
    .innerJoin('order_line as line', 'line.id', 'shipped.line')
    .innerJoin('order_serial as own', 'own.serial', 'shipped.serial')
    .select('own.serial')
    .where('line.customer_order', '=', order)
    .where('shipped.state', '=', orderSerial.shipped)
    .where('own.state', '=', isCaptured)
    .executeTakeFirst();
  return row?.serial ?? undefined;
}
