import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import {
  hashCost,
  keyBytes,
  type PasswordHash,
  readPasswordHash,
  saltBytes,
  writePasswordHash,
} from '../shared/domain/passwordHash';

type Cost = Pick<PasswordHash, 'log2N' | 'r' | 'p'>;

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);

/** Node's default of 32 MB would refuse our cost, which takes 128. */
const maxmem = 256 * 1024 * 1024;

/** Stands in for an account that does not exist: the check takes as long, so that time does not tell names. */
const nobodysSalt = randomBytes(saltBytes);

/** Checks take 128 MB each: they run one after another. */
let last: Promise<unknown> = Promise.resolve();

function key(password: string, salt: Buffer, { log2N, r, p }: Cost): Promise<Buffer> {
  // One character has one form: two keyboards may send ä as one code point or as two.
  const work = () => derive(password.normalize('NFKC'), salt, keyBytes, { N: 2 ** log2N, r, p, maxmem });
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

/** The hash that is stored: of a password, or of a recovery code without its hyphens. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const made = await key(password, salt, hashCost);
  return writePasswordHash({
    ...hashCost,
    salt: salt.toString('base64url'),
    key: made.toString('base64url'),
  });
}

/** Whether the password fits; `stored` null (no such account) never fits, and takes the same time. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  if (stored === null) {
    await key(password, nobodysSalt, hashCost);
    return false;
  }
  const hash = readPasswordHash(stored);
  const wanted = Buffer.from(hash.key, 'base64url');
  const made = await key(password, Buffer.from(hash.salt, 'base64url'), hash);
  return wanted.length === made.length && timingSafeEqual(wanted, made);
}
