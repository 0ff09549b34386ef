import Database from 'better-sqlite3';
import { warehouseFile } from '../../main/database/openWarehouse';
import { processTypes } from '../../shared/domain/processTypes';
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

/** A serial of a product that left with an order; read in the same way. Throws where there is none. */
export function outOf(folder: string, sku: string): string {
  const connection = new Database(warehouseFile(folder), { readonly: true });
  const row = connection
    .prepare<[string, number, number], { value: string }>(
      `SELECT value FROM serial JOIN product ON product.id = serial.product
       JOIN process ON process.id = serial.process
       WHERE sku = ? AND status = ? AND process.type = ? ORDER BY serial.id LIMIT 1`,
    )
    .get(sku, statuses.Out.number, processTypes.Order.number);
  connection.close();
  if (row === undefined) throw new Error(`no unit of ${sku} is Out`);
  return row.value;
}
