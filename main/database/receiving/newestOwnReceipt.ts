import type { Reading } from '../engines/engine';
import { lineSerial } from '../serials/load';

/** The newest receipt of a person on a replenishment that still stands: what undo takes back. */
export function newestOwnReceipt({ db }: Reading, document: number, person: number) {
  return db
    .selectFrom('replenishment_line as line')
    .innerJoin('replenishment_serial as own', 'own.line', 'line.id')
    .innerJoin('journal', 'journal.number', 'own.received_journal')
    .innerJoin('serial', 'serial.id', 'own.serial')
    .select(['own.line as line', 'own.place as place', 'serial.id as serial', 'serial.value as value'])
    .where('line.replenishment', '=', document)
    .where('own.state', '=', lineSerial.state.received)
    .where('journal.person', '=', person)
    .orderBy('own.received_journal', 'desc')
    .limit(1)
    .executeTakeFirst();
}
