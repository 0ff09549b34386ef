import { sql } from 'kysely';
import type { Input, Output } from '../../../shared/contract';
import { processTypeOf } from '../../../shared/domain/processTypes';
import { statusOf } from '../../../shared/domain/statuses';
import { stepOf } from '../../../shared/domain/steps';
import type { Reading } from '../engines/engine';
import type { Asking, Outcome } from '../outcome';
import { valueThen } from './valueThen';

/** SERIAL HISTORY of one serial, newest first. */
export async function serialHistory(
  asking: Asking,
  { serialId }: Input<'serials.history'>,
): Promise<Outcome<Output<'serials.history'>>> {
  const rows = await historyRows(asking, serialId).execute();
  const events = rows.map(({ status, processType, step, ...row }) => ({
    ...row,
    status: statusOf(status),
    processType: processType === null ? null : processTypeOf(processType),
    step: stepOf(step),
  }));
  return { value: { events } };
}

/** The statement behind, for the test of its plan too. */
export function historyRows({ db }: Reading, serial: number) {
  return db
    .selectFrom('event')
    .innerJoin('serial', 'serial.id', 'event.serial')
    .innerJoin('product_version', 'product_version.id', 'event.product_version')
    .innerJoin('journal', 'journal.number', 'event.journal')
    .innerJoin('station', 'station.id', 'journal.station')
    .leftJoin('person', 'person.id', 'journal.person')
    .leftJoin('bin', 'bin.id', 'event.bin')
    .leftJoin('location', 'location.id', 'event.location')
    .leftJoin('process', 'process.id', 'event.process')
    .leftJoin('process as orders', 'orders.id', 'event.order_id')
    .select([
      'event.seq as seq',
      'product_version.sku as sku',
      sql<string>`coalesce(product_version.product_id_wh, product_version.product_id, '')`.as('prodId'),
      sql<string>`coalesce(bin.code, '')`.as('bin'),
      sql<string>`coalesce(location.name, '')`.as('location'),
      sql.raw<string>(valueThen).as('serial'),
      'event.status as status',
      sql<string>`coalesce(event.wms_notes, '')`.as('wmsNotes'),
      sql<string>`coalesce(event.oms_notes, '')`.as('omsNotes'),
      'process.type as processType',
      sql<string>`coalesce(process.number, '')`.as('processId'),
      sql<string>`coalesce(orders.number, '')`.as('order'),
      'event.at as update',
      'event.step as step',
      sql<string>`coalesce(event.reason, '')`.as('reason'),
      sql<string>`coalesce(person.name, '')`.as('by'),
      'station.name as station',
    ])
    .where('event.serial', '=', serial)
    .orderBy('event.seq', 'desc');
}
