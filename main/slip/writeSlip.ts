import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Answer } from '../../shared/contract/answer';
import type { Log } from '../log';
import { notWritten } from '../notWritten';
import { writeWhole } from '../writeWhole';

/** Writes the PDF where the person chose; a folder that does not take it is refused, with why. */
export async function writeSlip(
  path: string,
  pdf: Uint8Array,
  log: Log,
): Promise<Answer<{ readonly saved: true }>> {
  // A name that no file of the person's has: theirs is overwritten only as a whole.
  const beside = join(dirname(path), `.serials-desk-${randomBytes(6).toString('hex')}.part`);
  try {
    await writeWhole(path, pdf, beside);
    return { value: { saved: true } };
  } catch (error) {
    const why = notWritten(error);
    log('warn', `a packing slip is not written (${why}): ${errorCode(error)}`);
    return { refusal: { code: 'notWritten', facts: { path, why } } };
  }
}

/** Without the path, which names customers or people. */
function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no code';
}
