import { statfs } from 'node:fs/promises';
import { Failure } from './failure.mjs';

/**
 * Refuses a step that would fill the disk half-way: programs report that late, and in many words.
 * @param {string} folder an existing folder on that disk
 * @param {number} bytes
 * @param {string} what needs them
 */
export async function requireSpace(folder, bytes, what) {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free >= bytes) return;
  throw new Failure(
    `The disk is too full: ${what} needs ${gigabytes(bytes)} GB in ${folder}, and ${gigabytes(free)} GB are free.`,
    'Free some disk space, then run the same command again.',
  );
}

/** @param {number} bytes */
function gigabytes(bytes) {
  return (bytes / 1e9).toFixed(1);
}
