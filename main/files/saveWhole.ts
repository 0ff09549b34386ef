import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Answer } from '../../shared/contract/answer';
import { notWritten } from '../../shared/domain/notWritten';
import type { Log } from '../log';
import { writeWhole } from './writeWhole';

/** Writes a file where the person chose; a folder that does not take it is refused, with why. `what`: for the log. */
export async function saveWhole(
  path: string,
  content: string | Uint8Array,
  what: string,
  log: Log,
): Promise<Answer<{ readonly saved: true }>> {
  // A name that no file of the person's has: theirs is overwritten only as a whole.
  const beside = join(dirname(path), `.serials-desk-${randomBytes(6).toString('hex')}.part`);
  try {
    await writeWhole(path, content, beside);
    return { value: { saved: true } };
  } catch (error) {
    const why = notWritten(error);
    log('warn', `${what} is not written (${why}): ${errorCode(error)}`);
    return { refusal: { code: 'notWritten', facts: { path, why } } };
  }
}

/** Without the path, which names customers or people. */
function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no code';
}
