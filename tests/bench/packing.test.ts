import Database from 'better-sqlite3';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openConnection } from '../../main/database/engines/sqlite';
import { prepareWarehouse, warehouseFile } from '../../main/database/openWarehouse';
import { superviseDatabase } from '../../main/databaseSupervisor';
import { forkNode } from '../../main/forkNode';
import { demoAccounts } from '../../shared/domain/demoAccounts';
import { statuses } from '../../shared/domain/statuses';
import { bareCommits } from './bareCommits';
import { type BuiltDatabase, buildDatabase } from '../support/databaseProcess';
import { newFolder } from '../support/folder';
import { newRequestId } from '../support/requestId';
import { seedOrder } from '../support/seed';
import { openTestWarehouse, station } from '../support/warehouse';
import { print, timed } from './figures';

const units = 1_000;
const rounds = 7;
const serials = Number(process.env['SERIALS'] ?? 20_000);

let built: BuiltDatabase;
beforeAll(async () => {
  built = await buildDatabase();
});
afterAll(() => built.remove());

test('capture to commit, and an order of 1,000 units shipped and voided', async () => {
  const folder = newFolder();
  await prepareWarehouse(
    { folder: folder.path, station, timeZone: 'Europe/Berlin', demo: { serials } },
    { making: () => undefined, log: () => undefined },
  );
  const ready = readyUnits(folder.path);
  const seeded = await openTestWarehouse(folder);
  await seeded.seed((seed) => seedOrder(seed, { number: 'BENCH', lines: linesOf(ready) }));
  const manager = demoAccounts.find(({ role }) => role === 'manager')?.name ?? '';
  const { id: person } = await seeded.look((db) =>
    db.selectFrom('person').select('id').where('name', '=', manager).executeTakeFirstOrThrow(),
  );
  await seeded.leave();

  const database = superviseDatabase(
    () => forkNode(process.execPath, built.script),
    { folder: folder.path, station, timeZone: 'Europe/Berlin', demo: null },
    { onState: () => undefined, onChanged: () => undefined, onLog: () => undefined },
  );
  const run = (name: string, input: unknown): Promise<number> => {
    const approval = { person, reason: 'a benchmark' };
    const call = { input, confirm: [], request: newRequestId(), approval };
    return timed(async () =>
      expect(await database.ask(name, call, { person, station: station.id })).toHaveProperty('value'),
    );
  };
  const captures: number[] = [];
  for (const { value } of ready) {
    captures.push(await run('packing.scan', { order: 'BENCH', value, aim: null, bin: null, line: null }));
  }
  const ships: number[] = [];
  const voids: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ships.push(await run('packing.ship', { order: 'BENCH' }));
    voids.push(await run('packing.void', { order: 'BENCH' }));
  }
  await database.close();
  const commits = bareCommits(join(folder.path, 'floor.sqlite'), units);
  const writes = bareWrites(join(folder.path, 'writes.sqlite'));
  folder.remove();
  print(`capture to commit, ${serials} serials`, captures.slice(100), {
    name: 'a bare commit of 4 kB, same disk, synchronous=FULL',
    samples: commits,
  });
  const peer = { name: 'the same rows by bare prepared statements, one commit', samples: writes };
  print(`ship an order of ${units} units, ${serials} serials`, ships, peer);
  print(`void it again`, voids, peer);
});

interface Unit {
  readonly value: string;
  readonly sku: string;
}

/** Ready In/Out units, of as few SKUs as hold them, whose value is one of a kind. */
function readyUnits(folder: string): readonly Unit[] {
  const file = new Database(warehouseFile(folder), { readonly: true });
  const found = file
    .prepare<[number, number], Unit>(
      `SELECT serial.value, product.sku FROM serial JOIN product ON product.id = serial.product
       WHERE serial.status = ? AND product.workflow = 2
         AND (SELECT count(*) FROM serial AS other WHERE other.key = serial.key) = 1
       ORDER BY product.id, serial.id LIMIT ?`,
    )
    .all(statuses.Ready.number, units);
  file.close();
  expect(found).toHaveLength(units);
  return found;
}

function linesOf(ready: readonly Unit[]) {
  const counts = new Map<string, number>();
  for (const { sku } of ready) counts.set(sku, (counts.get(sku) ?? 0) + 1);
  return [...counts].map(([sku, count]) => ({ sku, units: count }));
}

/** What shipping writes for each unit, without any rule: its row, its event, movement, stock and place on the order. */
function bareWrites(file: string): readonly number[] {
  const connection = openConnection(file, 'writer');
  connection.exec(`
    CREATE TABLE serial (id INTEGER PRIMARY KEY, status INTEGER, bin INTEGER, process INTEGER, changed INTEGER) STRICT;
    CREATE TABLE event (serial INTEGER, seq INTEGER, journal INTEGER, at INTEGER, step INTEGER, status INTEGER,
      PRIMARY KEY (serial, seq)) STRICT, WITHOUT ROWID;
    CREATE INDEX event_journal ON event (journal);
    CREATE TABLE movement (journal INTEGER, place INTEGER, product INTEGER, bin INTEGER, units INTEGER,
      PRIMARY KEY (journal, place)) STRICT, WITHOUT ROWID;
    CREATE TABLE stock (bin INTEGER, product INTEGER, units INTEGER, PRIMARY KEY (bin, product)) STRICT, WITHOUT ROWID;
    CREATE TABLE order_serial (line INTEGER, place INTEGER, state INTEGER, serial INTEGER,
      PRIMARY KEY (line, place)) STRICT, WITHOUT ROWID;
    INSERT INTO stock VALUES (1, 1, 100000000);`);
  const insert = connection.prepare('INSERT INTO serial VALUES (?, 5, 1, 1, 1)');
  const place = connection.prepare('INSERT INTO order_serial VALUES (1, ?, 1, ?)');
  for (let id = 1; id <= units; id += 1) {
    insert.run(id);
    place.run(id, id);
  }
  const update = connection.prepare('UPDATE serial SET status = 1, bin = NULL, changed = ? WHERE id = ?');
  const event = connection.prepare('INSERT INTO event VALUES (?, ?, ?, 1, 10, 1)');
  const movement = connection.prepare('INSERT INTO movement VALUES (?, ?, 1, 1, -1)');
  const stock = connection.prepare('UPDATE stock SET units = units - 1 WHERE bin = 1 AND product = 1');
  const shipped = connection.prepare(
    'UPDATE order_serial SET state = 2, serial = ? WHERE line = 1 AND place = ?',
  );
  const ship = connection.transaction((round: number) => {
    for (let id = 1; id <= units; id += 1) {
      update.run(round, id);
      event.run(id, round, round);
      stock.run();
      movement.run(round, id);
      shipped.run(id, id);
    }
  });
  const samples: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const began = performance.now();
    ship(round);
    samples.push(performance.now() - began);
  }
  connection.close();
  return samples;
}
