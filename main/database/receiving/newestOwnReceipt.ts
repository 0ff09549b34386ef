import { sql } from 'kysely';
import type { Reading } from '../engines/engine';
import { lineSerial } from '../serials/load';

/** The newest receipt of a person on a replenishment that still stands: what undo takes back. */
export function newestOwnReceipt({ db }: Reading, document: number, person: number) {
  return (
    db
      .selectFrom('replenishment_serial as own')
      .innerJoin('journal', 'journal.number', 'own.received_journal')
      .innerJoin('serial', 'serial.id', 'own.serial')
      .select(['own.line as line', 'own.place as place', 'serial.id as serial', 'serial.value as value'])
      .where('own.replenishment', '=', document)
      // A literal: a bound value would not let SQLite use the partial index.
      .where('own.state', '=', sql.lit(lineSerial.state.received))
      .where('journal.person', '=', person)
      .orderBy('own.received_journal', 'desc')
      .limit(1)
      .executeTakeFirst()
  );
}
