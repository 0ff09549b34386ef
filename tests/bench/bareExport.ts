import Database from 'better-sqlite3';
import { closeSync, openSync, writeSync } from 'node:fs';

/** Milliseconds of a bare loop that reads the history of the first serials and writes it with RFC 4180 quoting. */
export function bareExport(warehouse: string, path: string, serials: number): number {
  const connection = new Database(warehouse, { readonly: true });
  const rows = connection
    .prepare(
      `SELECT version.sku, coalesce(version.product_id_wh, version.product_id, ''), coalesce(bin.code, ''),
         serial.value, event.status, coalesce(event.wms_notes, ''), coalesce(event.oms_notes, ''), process.type,
         coalesce(process.number, ''), coalesce(orders.number, ''), event.at
       FROM serial CROSS JOIN event ON event.serial = serial.id
       CROSS JOIN product_version AS version ON version.id = event.product_version
       LEFT JOIN bin ON bin.id = event.bin LEFT JOIN process ON process.id = event.process
       LEFT JOIN process AS orders ON orders.id = event.order_id
       WHERE serial.id > ? AND serial.id <= ?`,
    )
    .raw();
  const began = performance.now();
  const file = openSync(path, 'w');
  for (let start = 0; start < serials; start += 1_000) {
    const lines = rows
      .all(start, start + 1_000)
      .map((row) => `${(row as unknown[]).map(quoted).join(',')}\r\n`);
    writeSync(file, lines.join(''));
  }
  closeSync(file);
  const took = performance.now() - began;
  connection.close();
  return took;
}

function quoted(cell: unknown): string {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
