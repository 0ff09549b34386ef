import { keyUnder } from '../../../shared/domain/serialValue';
import type { Reading } from '../engines/engine';
import { loadSubjectsById, loadSubjectsByKey } from '../serials/load';
import { productColumns, productRef } from '../serials/productRow';
import type { Subject } from '../serials/record';

/** A serial on a line of an order, ready for a step. `bin`: where a unit without a place leaves from. */
export interface SerialOnOrder {
  readonly line: number;
  readonly place: number;
  readonly bin: number | null;
  readonly subject: Subject;
}

/** The serials of an order in a state, in the order of its lines; a value that has a record by now comes with it. */
export async function serialsOnOrder(
  reading: Reading,
  order: number,
  state: number,
): Promise<readonly SerialOnOrder[]> {
  const rows = await reading.db
    .selectFrom('order_serial as own')
    .innerJoin('order_line as line', 'line.id', 'own.line')
    .innerJoin('product', 'product.id', 'own.product')
    .select(['own.line', 'own.place', 'own.bin', 'own.value', 'own.serial', ...productColumns])
    .where('line.customer_order', '=', order)
    .where('own.state', '=', state)
    .orderBy('line.position')
    .orderBy('own.place')
    .execute();
  const known = await loadSubjectsById(
    reading,
    rows.flatMap(({ serial }) => serial ?? []),
  );
  const byId = new Map(known.map((subject) => [subject.record?.id, subject]));
  const pending = rows.flatMap(({ value, ...row }) => (value === null ? [] : [{ ...row, value }]));
  const recorded = await loadSubjectsByKey(
    reading,
    pending.map(({ value, exact_case }) => keyUnder(exact_case === 1, value)),
  );
  const keyOf = (product: number, key: string): string => `${product} ${key}`;
  const byKey = new Map(recorded.map((subject) => [keyOf(subject.product.id, subject.key), subject]));
  return rows.map((row): SerialOnOrder => {
    const { line, place, bin, value, serial } = row;
    if (value === null) {
      const subject = byId.get(serial ?? undefined);
      if (subject === undefined) throw new Error(`serial ${serial} on line ${line} has no record`);
      return { line, place, bin, subject };
    }
    const product = productRef(row);
    const key = keyUnder(product.exactCase, value);
    const fresh = { product, value, key, generated: false, record: null };
    return { line, place, bin, subject: byKey.get(keyOf(product.id, key)) ?? fresh };
  });
}
