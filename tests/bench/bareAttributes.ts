import { openConnection } from '../../main/database/engines/sqlite';

/**
 * Milliseconds of a bare loop of a prepared statement that writes an attribute of the first serials into the same table,
 * in one durable transaction; they are taken out again.
 */
export function bareAttributes(warehouse: string, rows: number): number {
  const connection = openConnection(warehouse, 'writer');
  const name = `Floor ${Date.now()}`;
  const attribute = connection
    .prepare('INSERT INTO attribute (name, key) VALUES (?, upper(?))')
    .run(name, name).lastInsertRowid;
  const insert = connection.prepare(
    'INSERT INTO serial_attribute (serial, attribute, value, changed) VALUES (@serial, @attribute, @value, @changed)',
  );
  const began = performance.now();
  connection.transaction(() => {
    for (let at = 0; at < rows; at += 1) {
      insert.run({ serial: at + 1, attribute, value: `value ${at % 1000}`, changed: 1 });
    }
  })();
  const took = performance.now() - began;
  connection.prepare('DELETE FROM serial_attribute WHERE attribute = ?').run(attribute);
  connection.prepare('DELETE FROM attribute WHERE id = ?').run(attribute);
  connection.close();
  return took;
}
