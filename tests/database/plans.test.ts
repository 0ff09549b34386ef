import type Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConnection } from '../../main/database/engines/sqlite';
import { storedAnswer } from '../../main/database/journal/answers';
import { warehouseFile } from '../../main/database/openWarehouse';
import { newestOwnReceipt, newestReceipts, unitsReceivedSince } from '../../main/database/receiving/receipts';
import { historyRows } from '../../main/database/serials/history';
import { loadBin, loadSubject, loadSubjects } from '../../main/database/serials/load';
import { pageRows } from '../../main/database/serials/page';
import type { Reading } from '../../main/database/engines/engine';
import { noMirror } from '../../main/database/mirror/lazyMirror';
import type { Tables } from '../../main/database/tables';
import { noFilters } from '../../shared/contract/serialFilters';
import { newWarehouse, type TestWarehouse } from '../support/warehouse';

let warehouse: TestWarehouse;
let connection: Database.Database;

beforeAll(async () => {
  warehouse = await newWarehouse();
  connection = openConnection(warehouseFile(warehouse.folder), 'writer');
});

afterAll(async () => {
  connection.close();
  await warehouse.close();
});

/** The plans of every statement that `work` runs: how SQLite would find the rows. */
async function plansOf(work: (reading: Reading) => Promise<unknown>): Promise<readonly string[]> {
  const plans: string[] = [];
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: connection }),
    log: ({ query }) => {
      const rows = connection
        .prepare(`EXPLAIN QUERY PLAN ${query.sql}`)
        .all(...query.parameters.map(() => 1));
      for (const row of rows)
        if (typeof row === 'object' && row !== null && 'detail' in row) plans.push(String(row.detail));
    },
  });
  await work({ db, rows: () => [] });
  return plans;
}

const asking = { mirror: noMirror, person: 1, station: '', timeZone: 'UTC', now: 0 };
const firstPage = { filters: noFilters, sort: null, page: 0, pageSize: 100 as const };

describe('hot queries use their index', () => {
  it('first page of the grid, newest first: the index of changes, no sort', async () => {
    const plans = await plansOf((reading) => pageRows({ ...reading, ...asking }, firstPage).execute());
    expect(plans).toContain('SCAN serial USING INDEX serial_changed');
    expect(plans.filter((plan) => plan.includes('TEMP B-TREE'))).toEqual([]);
  });

  it.each([
    [
      'a scan',
      (reading: Reading) => loadSubjects(reading, 'X'),
      'SEARCH serial USING INDEX serial_key (key=?)',
    ],
    [
      'one serial',
      (reading: Reading) => loadSubject(reading, 1),
      'SEARCH serial USING INTEGER PRIMARY KEY (rowid=?)',
    ],
    [
      'SERIAL HISTORY',
      (reading: Reading) => historyRows(reading, 1).execute(),
      'SEARCH event USING PRIMARY KEY (serial=?)',
    ],
    [
      'the last receipts',
      (reading: Reading) => newestReceipts(reading, 1, 50),
      'SEARCH own USING INDEX replenishment_serial_received (replenishment=?)',
    ],
    [
      'the newest own receipt',
      (reading: Reading) => newestOwnReceipt(reading, 1, 1),
      'SEARCH own USING INDEX replenishment_serial_received (replenishment=?)',
    ],
    [
      'the newest own count of units',
      (reading: Reading) => newestOwnReceipt(reading, 1, 1),
      'SEARCH counted USING INDEX counted_receipt_standing (replenishment=?)',
    ],
    [
      "a person's units of the day",
      (reading: Reading) => unitsReceivedSince(reading, 1, 0),
      'SEARCH own USING COVERING INDEX replenishment_serial_receipt (received_journal=?)',
    ],
    [
      'a bin',
      (reading: Reading) => loadBin(reading, 'A1'),
      'SEARCH bin USING INDEX sqlite_autoindex_bin_1 (code_key=?)',
    ],
  ] as const)('%s', async (_title, work, expected) => {
    const plans = await plansOf(work);
    expect(plans.join('\n')).toContain(expected);
    // Nothing that grows with the warehouse is read from end to end.
    expect(plans.filter((plan) => /^SCAN (serial|event|journal|movement|own|answer)\b/.test(plan))).toEqual(
      [],
    );
  });

  it('the stored answer of a request id', async () => {
    const asked = { request: new Uint8Array(16), operation: 'x', person: 1, inputHash: new Uint8Array(32) };
    expect(await plansOf((reading) => storedAnswer(reading, asked))).toEqual([
      'SEARCH answer USING PRIMARY KEY (request=?)',
    ]);
  });
});
