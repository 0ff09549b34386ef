import { debuglog } from 'node:util';

const debug = debuglog('serials-desk');

/** Something that the person in front of the machine can put right: what happened, and what to do. */
export class Failure extends Error {
  /**
   * @param {string} message what happened
   * @param {string} remedy what to do about it
   */
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
}

/** @type {Readonly<Record<string, string>>} */
const remedies = {
  ENOSPC: 'Free some disk space (set-up needs about 2 GB), then run the same command again.',
  EACCES: 'Make that place writable for you, then run the same command again.',
  EPERM: 'Make that place writable for you, then run the same command again.',
  EROFS: 'Make that place writable for you, then run the same command again.',
};

/**
 * @param {unknown} error
 * @returns {Failure}
 */
export function asFailure(error) {
  if (error instanceof Failure) return error;
  debug('%o', error);
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC') return new Failure('The disk is full.', remedies['ENOSPC'] ?? '');
  return new Failure(
    message,
    remedies[code] ?? 'Run the same command again; NODE_DEBUG=serials-desk shows the details.',
  );
}

/**
 * Runs a script; a failure ends it with words and exit code 1, never with a stack trace.
 * @param {() => Promise<void>} script
 */
export async function run(script) {
  try {
    await script();
  } catch (error) {
    const failure = asFailure(error);
    process.stderr.write(`\n${failure.message}\n${failure.remedy}\n`);
    process.exitCode = 1;
  }
}
