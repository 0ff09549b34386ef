import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { warehouseFile } from '../../../main/database/openWarehouse';
import { seedBin, seedProduct, seedReplenishment } from '../../support/seed';
import { newWarehouse, type Someone, type TestWarehouse, valueOf } from '../../support/warehouse';

let warehouse: TestWarehouse;
let owner: Someone;

beforeEach(async () => {
  warehouse = await newWarehouse();
  owner = await warehouse.person('olu', 'owner', 'receiver');
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, { sku: 'NVR-8CH' });
    await seedBin(seed, { code: 'A1' });
    await seedReplenishment(seed, {
      number: 'RPL-1',
      lines: [{ sku: 'NVR-8CH', serials: ['S1', 'S2', 'S3'] }],
    });
  });
  for (const value of ['S1', 'S2', 'S3'])
    valueOf(await owner.receive(value, { document: 'RPL-1', bin: 'A1' }));
});

afterEach(() => warehouse.close());

/** Somebody with a database tool: opens the file beside the program and takes the triggers away first. */
function tamper(statement: string): void {
  const connection = new Database(warehouseFile(warehouse.folder));
  const triggers = connection.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all();
  for (const trigger of triggers) connection.exec(`DROP TRIGGER ${String(trigger)}`);
  connection.pragma('foreign_keys = OFF');
  connection.exec(statement);
  connection.close();
}

const verify = async () => valueOf(await owner.ask('journal.verify', {}));

describe('Verify history', () => {
  it('finds every line of an untouched warehouse in order', async () => {
    expect(await verify()).toEqual({ lines: 5, stations: 1, broken: null });
  });

  it.each([
    ['a status in an event', 'UPDATE event SET status = 3 WHERE serial = 2 AND seq = 2', 4, 'altered'],
    ['a movement', 'UPDATE movement SET units = 2 WHERE journal = 5', 5, 'altered'],
    ['a movement taken away', 'DELETE FROM movement WHERE journal = 5', 5, 'altered'],
    ['the person of a line', 'UPDATE journal SET person = NULL WHERE number = 3', 3, 'altered'],
    ['the details of a line', "UPDATE journal SET details = '{}' WHERE number = 1", 1, 'altered'],
    ['a document event', 'UPDATE document_event SET status = 5 WHERE seq = 1', 3, 'altered'],
    ['a line taken out', 'DELETE FROM journal WHERE number = 4', 4, 'missing'],
    [
      'an event put in under a line to come',
      'CREATE TEMP TABLE forged AS SELECT * FROM event WHERE serial = 2 AND seq = 2; UPDATE forged SET seq = 3, journal = 900; INSERT INTO event SELECT * FROM forged',
      900,
      'foreign',
    ],
    [
      'a movement put in under no line',
      'CREATE TEMP TABLE forged AS SELECT * FROM movement WHERE journal = 5; UPDATE forged SET journal = -1; INSERT INTO movement SELECT * FROM forged',
      -1,
      'foreign',
    ],
    ['the newest line cut off', 'DELETE FROM journal WHERE number = 5', 5, 'cut'],
  ])('names %s', async (_title, statement, number, what) => {
    tamper(statement);
    expect((await verify()).broken).toEqual({ station: what === 'foreign' ? null : 'Dock 1', number, what });
  });
});

describe('the file itself', () => {
  const statements = [
    ['event', 'UPDATE event SET status = 3'],
    ['event', 'DELETE FROM event'],
    ['event', 'INSERT OR REPLACE INTO event SELECT * FROM event LIMIT 1'],
    ['movement', 'UPDATE movement SET units = 5'],
    ['movement', 'DELETE FROM movement'],
    ['movement', 'REPLACE INTO movement SELECT * FROM movement LIMIT 1'],
    ['journal', "UPDATE journal SET operation = 'x'"],
    ['journal', 'DELETE FROM journal'],
    ['journal', 'INSERT OR REPLACE INTO journal SELECT * FROM journal LIMIT 1'],
    ['document_event', 'UPDATE document_event SET status = 1'],
    ['document_event', 'DELETE FROM document_event'],
    ['document_event', 'INSERT OR REPLACE INTO document_event SELECT * FROM document_event LIMIT 1'],
  ] as const;
  it.each(statements)('refuses to change %s: %s', (table, statement) => {
    const connection = new Database(warehouseFile(warehouse.folder));
    expect(() => connection.exec(statement)).toThrow(`${table} is append-only`);
    connection.close();
  });
});
