import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { demoPassword } from '../../../shared/domain/demoAccounts';
import { hashCost, keyBytes, saltBytes, writePasswordHash } from '../../../shared/domain/passwordHash';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);

/** Node's default of 32 MB would refuse our cost, which takes 128. */
const maxmem = 256 * 1024 * 1024;

/**
 * The stored hash of the demo's password, one for all its accounts. Its salt is fixed: the password is
 * printed in the README, and the same demo is to be the same file.
 */
export async function demoHash(): Promise<string> {
  const salt = Buffer.alloc(saltBytes, 'demo');
  const { log2N, r, p } = hashCost;
  const key = await derive(demoPassword, salt, keyBytes, { N: 2 ** log2N, r, p, maxmem });
  return writePasswordHash({ ...hashCost, salt: salt.toString('base64url'), key: key.toString('base64url') });
}
