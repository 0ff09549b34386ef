import { rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import type { Opening } from '../../shared/contract/databaseMessages';
import { makeDemo } from './demo/makeDemo';
import { openConnection, sqliteEngine } from './engines/sqlite';
import { addStation, addWarehouse } from './firstRows';
import { migrate } from './migrate';

/**
 * Makes a demo warehouse at `file`. It is made beside and renamed into place: a broken-off one is never
 * opened, and one that fails (a full disk) leaves nothing behind.
 */
export async function makeDemoFile(
  file: string,
  opening: Opening,
  serials: number,
  making: (share: number) => void,
): Promise<void> {
  const beside = `${file}.making`;
  removeFile(beside);
  try {
    await fill(beside, opening, serials, making);
    await rename(beside, file);
  } catch (error) {
    removeFile(beside);
    throw error;
  }
}

async function fill(
  file: string,
  opening: Opening,
  serials: number,
  making: (share: number) => void,
): Promise<void> {
  const connection = openConnection(file, 'writer');
  // Nobody waits for a scan here, and no background thread looks after the log: it would outgrow the file.
  connection.pragma('wal_autocheckpoint = 4000');
  const engine = sqliteEngine(connection);
  try {
    migrate(connection);
    await engine.write(async (writing) => {
      await addWarehouse(writing, opening.timeZone, true, Date.now());
      await addStation(writing, opening.station);
    });
    await makeDemo(engine, { serials, timeZone: opening.timeZone, now: Date.now(), progress: making });
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    await engine.close();
  }
}

/** Removes a SQLite file with what SQLite keeps beside it. */
export function removeFile(file: string): void {
  for (const part of [file, `${file}-wal`, `${file}-shm`]) rmSync(part, { force: true });
}
