import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { notWritten } from '../../../shared/domain/notWritten';
import { Cancelled, Refused } from '../jobs/work';

/** Where a file's text goes, piece after piece. */
export interface Sink {
  write(text: string): Promise<void>;
}

/**
 * Writes a file of any length whole or not at all: beside it, forced to disk, then renamed over it. Whatever ends
 * `fill` leaves the file as it was and nothing beside it; what the file system says no to is refused, with why.
 */
export async function writeWholeFile<T>(path: string, fill: (sink: Sink) => Promise<T>): Promise<T> {
  const beside = join(dirname(path), `.serials-desk-${randomBytes(6).toString('hex')}.part`);
  try {
    const handle = await open(beside, 'w');
    let result: T;
    try {
      result = await fill({ write: async (text) => void (await handle.writeFile(text)) });
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
    return result;
  } catch (error) {
    // What kept it from being written is the news, not that its rest cannot be removed either.
    await rm(beside, { force: true }).catch(() => undefined);
    throw isOfFiles(error)
      ? new Refused({ code: 'notWritten', facts: { path, why: notWritten(error) } })
      : error;
  }
}

/** An error of the file system; the database's own carry codes of SQLite. */
function isOfFiles(error: unknown): boolean {
  if (error instanceof Cancelled || error instanceof Refused) return false;
  return error instanceof Error && 'syscall' in error;
}
