import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConnection, sqliteEngine } from '../../../main/database/engines/sqlite';
import { migrate, migrations } from '../../../main/database/migrate';
import { prepareWarehouse, warehouseFile } from '../../../main/database/openWarehouse';
import { newFolder } from '../../support/folder';
import { station } from '../../support/warehouse';

let folder: ReturnType<typeof newFolder>;
let file: string;
const quiet = { making: () => undefined, log: () => undefined };

beforeEach(() => {
  folder = newFolder();
  file = join(folder.path, 'warehouse.sqlite');
});

afterEach(() => folder.remove());

describe('every connection', () => {
  it.each(['writer', 'reader', 'background'] as const)('keeps the promises, also reopened: %s', (role) => {
    openConnection(file, 'writer').close();
    for (let round = 0; round < 2; round += 1) {
      const connection = openConnection(file, role);
      const pragma = (name: string): unknown => connection.pragma(name, { simple: true });
      expect({
        synchronous: pragma('synchronous'),
        journal: pragma('journal_mode'),
        keys: pragma('foreign_keys'),
        triggers: pragma('recursive_triggers'),
        autocheckpoint: pragma('wal_autocheckpoint'),
      }).toEqual({ synchronous: 2, journal: 'wal', keys: 1, triggers: 1, autocheckpoint: 0 });
      connection.close();
    }
  });

  it('that reads cannot write', () => {
    openConnection(file, 'writer').close();
    const reader = openConnection(file, 'reader');
    expect(() => reader.exec('CREATE TABLE x (y)')).toThrow('readonly');
    reader.close();
  });
});

describe('a transaction', () => {
  it('takes everything back when the work throws, and the next one goes on', async () => {
    const connection = openConnection(file, 'writer');
    migrate(connection);
    const engine = sqliteEngine(connection);
    const add = (name: string) =>
      engine.write(async ({ db }) => {
        await db.insertInto('location').values({ name }).execute();
        if (name === 'bad') throw new Error('stop');
      });
    const results = await Promise.allSettled([add('one'), add('bad'), add('two')]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const rows = await engine.read(({ db }) => db.selectFrom('location').select('name').execute());
    expect(rows.map((row) => row.name)).toEqual(['one', 'two']);
    await engine.close();
  });
});

describe('opening a folder', () => {
  const opening = { station, timeZone: 'Europe/Berlin', demo: null };

  it('makes a new warehouse with the time zone of its first start, and keeps it', async () => {
    const first = await prepareWarehouse({ ...opening, folder: folder.path }, quiet);
    expect(first).toEqual({ new: true, demo: false, timeZone: 'Europe/Berlin' });
    const later = await prepareWarehouse({ ...opening, folder: folder.path, timeZone: 'Asia/Tokyo' }, quiet);
    expect(later.timeZone).toBe('Europe/Berlin');
  });

  it('refuses a file that a newer program wrote, and leaves it alone', async () => {
    await prepareWarehouse({ ...opening, folder: folder.path }, quiet);
    const connection = new Database(warehouseFile(folder.path));
    connection.exec("INSERT INTO migration VALUES (99990, 'from the future', 0)");
    connection.close();
    await expect(prepareWarehouse({ ...opening, folder: folder.path }, quiet)).rejects.toMatchObject({
      kind: 'newerProgram',
    });
  });

  it('refuses to make a demo of a real warehouse', async () => {
    await prepareWarehouse({ ...opening, folder: folder.path }, quiet);
    const connection = new Database(warehouseFile(folder.path));
    connection.exec(
      "INSERT INTO person (user_name, user_key, name, password_hash, changed) VALUES ('a', 'A', 'A', 'x', 1)",
    );
    connection.close();
    const demo = { ...opening, folder: folder.path, demo: { serials: 500 } };
    await expect(prepareWarehouse(demo, quiet)).rejects.toMatchObject({ kind: 'realWarehouse' });
  });

  it('migrations rise in number and each leaves its name', async () => {
    await prepareWarehouse({ ...opening, folder: folder.path }, quiet);
    const connection = new Database(warehouseFile(folder.path));
    const done = connection.prepare('SELECT number, name FROM migration ORDER BY number').all();
    connection.close();
    expect(done).toEqual(migrations.map(({ number, name }) => ({ number, name })));
    expect(migrations.map(({ number }) => number)).toEqual(
      migrations.map(({ number }) => number).toSorted((a, b) => a - b),
    );
  });

  it('a migration that fails leaves the file as it was', () => {
    const connection = openConnection(file, 'writer');
    migrate(connection);
    const tables = () => connection.prepare('SELECT count(*) FROM sqlite_master').pluck().get();
    const before = tables();
    const broken = {
      number: 99_999,
      name: 'broken',
      sql: 'CREATE TABLE half (a INTEGER) STRICT; CREATE TABLE nonsense (',
    };
    expect(() => migrate(connection, [...migrations, broken])).toThrow('incomplete input');
    expect(tables()).toBe(before);
    connection.close();
  });
});
