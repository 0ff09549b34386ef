import Database from 'better-sqlite3';
import { warehouseFile } from '../../main/database/openWarehouse';
import { statuses } from '../../shared/domain/statuses';

/** Serials that a replenishment still expects, in the order of its list; read beside the running program. */
export function expectedOn(folder: string, document: string): readonly string[] {
  const connection = new Database(warehouseFile(folder), { readonly: true });
  const rows = connection
    .prepare<[string, number], { value: string }>(
      `SELECT serial.value FROM serial JOIN process ON process.id = serial.process
       WHERE process.number = ? AND serial.status = ? ORDER BY serial.id`,
    )
    .all(document, statuses.Incoming.number);
  connection.close();
  return rows.map(({ value }) => value);
}

/** A serial of a product that is Out, or undefined; read in the same way. */
export function outOf(folder: string, sku: string): string | undefined {
  const connection = new Database(warehouseFile(folder), { readonly: true });
  const row = connection
    .prepare<[string, number], { value: string }>(
      `SELECT value FROM serial JOIN product ON product.id = serial.product
       WHERE sku = ? AND status = ? ORDER BY serial.id LIMIT 1`,
    )
    .get(sku, statuses.Out.number);
  connection.close();
  return row?.value;
}
