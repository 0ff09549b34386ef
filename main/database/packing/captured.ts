import type { Refusal } from '../../../shared/domain/refusals';
import type { Reading } from '../engines/engine';
import type { Subject } from '../serials/record';
import { orderSerial } from './load';

/** Why a serial cannot be captured for an order because an order has captured it already, or null. */
export async function capturedRefusal(
  { db }: Reading,
  order: string,
  { product, key, value, record }: Subject,
): Promise<Refusal | null> {
  const row = await db
    .selectFrom('order_serial as own')
    .innerJoin('order_line as line', 'line.id', 'own.line')
    .innerJoin('process', 'process.id', 'line.customer_order')
    .leftJoin('journal', 'journal.number', 'own.captured')
    .leftJoin('person', 'person.id', 'journal.person')
    .leftJoin('station', 'station.id', 'journal.station')
    .select(['process.number', 'journal.at', 'person.name as by', 'station.name as station'])
    .where('own.state', '=', orderSerial.captured)
    .where((either) => {
      const byKey = either.and([either('own.product', '=', product.id), either('own.key', '=', key)]);
      return record === null ? byKey : either.or([either('own.serial', '=', record.id), byKey]);
    })
    .executeTakeFirst();
  if (row === undefined) return null;
  const by = row.by ?? '';
  return row.number === order
    ? { code: 'capturedHere', facts: { value, order, at: row.at ?? 0, by } }
    : { code: 'capturedElsewhere', facts: { value, order: row.number, by, station: row.station ?? '' } };
}
