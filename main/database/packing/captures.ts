import { sql } from 'kysely';
import type { Capture } from '../../../shared/contract/packing';
import type { Reading } from '../engines/engine';
import { orderSerial } from './load';

/** What one command captured for an order and what of it still stands, with who did. */
export interface StandingCapture extends Capture {
  readonly person: number | null;
}

/** The newest captures of an order, newest first; `person`: only theirs. */
export async function newestCaptures(
  reading: Reading,
  order: number,
  limit: number,
  person: number | null = null,
): Promise<readonly StandingCapture[]> {
  const serials = await ofSerials(reading, order, person).limit(limit).execute();
  const counts = await ofCounts(reading, order, person).limit(limit).execute();
  return [
    ...serials.map(({ firstPending, firstValue, lastPending, lastValue, by, ...row }) => ({
      ...row,
      by: by ?? '',
      serial: firstPending ?? firstValue ?? '',
      last: lastPending ?? lastValue ?? '',
    })),
    ...counts.map(({ by, ...row }) => ({ ...row, by: by ?? '', serial: '', last: '' })),
  ]
    .toSorted((a, b) => b.capture - a.capture)
    .slice(0, limit);
}

// One row a command: its first and last place on the line stand for what lies between.
function ofSerials({ db }: Reading, order: number, person: number | null) {
  return db
    .with('group', (build) =>
      build
        .selectFrom('order_serial as own')
        .innerJoin('order_line as line', 'line.id', 'own.line')
        .select([
          'own.captured as capture',
          'own.line',
          'own.product',
          sql<number>`min(own.place)`.as('first'),
          sql<number>`max(own.place)`.as('last'),
          sql<number>`count(*)`.as('units'),
        ])
        .where('line.customer_order', '=', order)
        .where('own.state', '=', orderSerial.captured)
        .where('own.captured', 'is not', null)
        .groupBy(['own.captured', 'own.line']),
    )
    .selectFrom('group')
    .innerJoin('product', 'product.id', 'group.product')
    .innerJoin('journal', 'journal.number', 'group.capture')
    .leftJoin('person', 'person.id', 'journal.person')
    .innerJoin('order_serial as first', (join) =>
      join.onRef('first.line', '=', 'group.line').onRef('first.place', '=', 'group.first'),
    )
    .leftJoin('serial as firstSerial', 'firstSerial.id', 'first.serial')
    .innerJoin('order_serial as last', (join) =>
      join.onRef('last.line', '=', 'group.line').onRef('last.place', '=', 'group.last'),
    )
    .leftJoin('serial as lastSerial', 'lastSerial.id', 'last.serial')
    .select([
      'journal.number as capture',
      'product.sku',
      'group.units as units',
      'journal.at',
      'person.id as person',
      'person.name as by',
      'first.value as firstPending',
      'firstSerial.value as firstValue',
      'last.value as lastPending',
      'lastSerial.value as lastValue',
    ])
    .$if(person !== null, (own) => own.where('journal.person', '=', person))
    .orderBy('journal.number', 'desc');
}

function ofCounts({ db }: Reading, order: number, person: number | null) {
  return db
    .selectFrom('order_count as own')
    .innerJoin('order_line as line', 'line.id', 'own.line')
    .innerJoin('product', 'product.id', 'line.product')
    .innerJoin('journal', 'journal.number', 'own.captured')
    .leftJoin('person', 'person.id', 'journal.person')
    .select([
      'journal.number as capture',
      'product.sku',
      'own.units as units',
      'journal.at',
      'person.id as person',
      'person.name as by',
    ])
    .where('line.customer_order', '=', order)
    .where('line.shipped', '=', 0)
    .$if(person !== null, (own) => own.where('journal.person', '=', person))
    .orderBy('journal.number', 'desc');
}
