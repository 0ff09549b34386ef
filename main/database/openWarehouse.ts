import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Opening } from '../../shared/contract/databaseMessages';
import { warehouseFileName } from '../../shared/domain/warehouseFile';
import { makeDemoFile, removeFile } from './demoFile';
import type { Writing } from './engines/engine';
import { liesOnNetworkDrive } from './engines/networkDrive';
import { openConnection, type Role, sqliteEngine } from './engines/sqlite';
import { addStation, addWarehouse } from './firstRows';
import { dropOldAnswers } from './journal/answers';
import { migrate } from './migrate';
import { lazyMirror, noMirror } from './mirror/lazyMirror';
import { OpeningFault } from './openingFault';
import type { Warehouse } from './warehouse';

/** A clock this far behind the last journal line is said in the log. */
const clockTolerance = 5 * 60_000;

export interface Prepared {
  /** No account yet: the first start goes on. */
  readonly new: boolean;
  readonly demo: boolean;
  readonly timeZone: string;
}

export const warehouseFile = (folder: string): string => join(folder, warehouseFileName);

/**
 * Makes a folder's warehouse ready to open: makes the demo where one is asked for and nothing is there,
 * migrates, registers the station. Throws an OpeningFault with the kind that the person is told.
 */
export async function prepareWarehouse(
  opening: Opening,
  report: { making(share: number): void; log(level: 'info' | 'warn', text: string): void },
): Promise<Prepared> {
  if (liesOnNetworkDrive(opening.folder)) throw new OpeningFault('networkDrive');
  mkdirSync(opening.folder, { recursive: true });
  const file = warehouseFile(opening.folder);
  if (opening.demo !== null && (!existsSync(file) || (await isUntouched(file)))) {
    await makeDemoFile(file, opening, opening.demo.serials, report.making);
  }
  return withFile(file, async (writing) => {
    const { db } = writing;
    const now = Date.now();
    const row = await db.selectFrom('warehouse').selectAll().executeTakeFirst();
    const account = await db.selectFrom('person').select('id').limit(1).executeTakeFirst();
    if (opening.demo !== null && row?.demo !== 1) throw new OpeningFault('realWarehouse');
    if (row === undefined) await addWarehouse(writing, opening.timeZone, false, now);
    await addStation(writing, opening.station);
    await dropOldAnswers(writing, now);
    const last = await db
      .selectFrom('journal')
      .select('at')
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (last !== undefined && last.at - now > clockTolerance) {
      report.log(
        'warn',
        `The clock of this computer is behind the last entry (${new Date(last.at).toISOString()}).`,
      );
    }
    return {
      new: account === undefined,
      demo: row?.demo === 1,
      timeZone: row?.time_zone ?? opening.timeZone,
    };
  });
}

/** One migrated connection for one piece of work. */
async function withFile<T>(file: string, work: (writing: Writing) => Promise<T>): Promise<T> {
  const connection = openConnection(file, 'writer');
  const engine = sqliteEngine(connection);
  try {
    migrate(connection);
    return await engine.write(work);
  } finally {
    await engine.close();
  }
}

/** A file that a first start left before its first account holds nothing yet: a demo may take its place. */
async function isUntouched(file: string): Promise<boolean> {
  const used = await withFile(file, async ({ db }) => {
    const account = await db.selectFrom('person').select('id').limit(1).executeTakeFirst();
    return account !== undefined;
  });
  if (!used) removeFile(file);
  return !used;
}

/** A prepared folder's warehouse for the writer thread. */
export const openWriter = (folder: string): Promise<Warehouse> => open(folder, 'writer');

/** A prepared folder's warehouse for a thread that only reads. */
export const openReader = (folder: string): Promise<Warehouse> => open(folder, 'reader');

/** The same for the thread that answers the grid. */
export async function openMirrored(folder: string): Promise<Warehouse> {
  const warehouse = await openReader(folder);
  const { engine, timeZone, log } = warehouse;
  return { ...warehouse, mirror: lazyMirror(engine, timeZone, log) };
}

async function open(folder: string, role: Role): Promise<Warehouse> {
  const engine = sqliteEngine(openConnection(warehouseFile(folder), role));
  const listeners: Parameters<Warehouse['onLog']>[0][] = [];
  const { time_zone: timeZone } = await engine.read(({ db }) =>
    db.selectFrom('warehouse').select('time_zone').executeTakeFirstOrThrow(),
  );
  return {
    engine,
    mirror: noMirror,
    timeZone,
    onLog: (listener) => listeners.push(listener),
    log: (level, text) => listeners.forEach((listener) => listener(level, text)),
    close: () => engine.close(),
  };
}
