import Database from 'better-sqlite3';
import { warehouseFile } from '../../main/database/openWarehouse';

/** Serials that were received on a replenishment, with the user name of who received each, in their order. */
export function receiptsOf(folder: string, document: string): readonly { value: string; by: string }[] {
  const file = new Database(warehouseFile(folder), { readonly: true });
  const receipts = file
    .prepare<[string], { value: string; by: string }>(
      `SELECT serial.value, person.user_name AS by FROM event
       JOIN serial ON serial.id = event.serial JOIN process ON process.id = event.process
       JOIN journal ON journal.number = event.journal JOIN person ON person.id = journal.person
       WHERE process.number = ? AND event.step IN (2, 3) ORDER BY event.journal`,
    )
    .all(document);
  file.close();
  return receipts;
}
