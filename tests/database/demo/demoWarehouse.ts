import type { RawBuilder } from 'kysely';
import { openConnection, sqliteEngine } from '../../../main/database/engines/sqlite';
import { makeDemo } from '../../../main/database/demo/makeDemo';
import { prepareWarehouse, warehouseFile } from '../../../main/database/openWarehouse';
import { type Folder, newFolder } from '../../support/folder';
import {
  openTestWarehouse,
  type Someone,
  station,
  type TestWarehouse,
  valueOf,
} from '../../support/warehouse';

export interface DemoWish {
  readonly serials: number;
  /** Epoch ms; a Wednesday afternoon where nothing else is said. */
  readonly now?: number;
  readonly timeZone?: string;
}

export const afternoon = Date.UTC(2026, 10, 25, 14, 30);

/** A demo warehouse of this size in a folder of its own, made at a time that the test knows. */
export async function newDemo({
  serials,
  now = afternoon,
  timeZone = 'Europe/Berlin',
}: DemoWish): Promise<TestWarehouse> {
  const folder: Folder = newFolder();
  const opening = { folder: folder.path, station, timeZone, demo: null };
  await prepareWarehouse(opening, { making: () => undefined, log: () => undefined });
  const engine = sqliteEngine(openConnection(warehouseFile(folder.path), 'writer'));
  await makeDemo(engine, { serials, timeZone, now, progress: () => undefined });
  await engine.close();
  return openTestWarehouse(folder);
}

/** Somebody of the demo's accounts. */
export async function someone(demo: TestWarehouse, userName: string): Promise<Someone> {
  const { account } = valueOf(await demo.nobody.ask('people.credentials', { userName }));
  if (account === null) throw new Error(`the demo has no ${userName}`);
  return demo.as(account.person.id);
}

/** The rows that a statement finds in the demo's tables. */
export function rows<T = unknown>(demo: TestWarehouse, statement: RawBuilder<T>): Promise<readonly T[]> {
  return demo.look(async (db) => (await statement.execute(db)).rows);
}
