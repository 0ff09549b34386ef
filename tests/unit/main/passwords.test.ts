import { expect, test } from 'vitest';
import { commonPasswords } from '../../../main/commonPasswords';
import { refusedPassword } from '../../../main/passwordRules';
import { hashPassword, verifyPassword } from '../../../main/passwords';
import { bareRecoveryCode, newRecoveryCode } from '../../../main/recoveryCode';
import { hashCost, readPasswordHash, writePasswordHash } from '../../../shared/domain/passwordHash';

/** N = 2^4 with Node's own scrypt: `scryptSync('correct horse', Buffer.alloc(16, 7), 32, { N: 16, r: 1, p: 1 })`. */
const cheap = { log2N: 4, r: 1, p: 1, salt: Buffer.alloc(16, 7).toString('base64url') };

test('a hash says its cost, salts itself, and fits its password only', async () => {
  const [one, other] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')]);
  expect(one).toMatch(/^scrypt\$17\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
  expect(other).not.toBe(one);
  expect(await verifyPassword('correct horse', one)).toBe(true);
  expect(await verifyPassword('correct horsf', one)).toBe(false);
});

test('a hash of another cost is checked by its own', async () => {
  const { scryptSync } = await import('node:crypto');
  const key = scryptSync('correct horse', Buffer.alloc(16, 7), 32, { N: 16, r: 1, p: 1 });
  const stored = writePasswordHash({ ...cheap, key: key.toString('base64url') });
  expect(await verifyPassword('correct horse', stored)).toBe(true);
  expect(await verifyPassword('wrong horse', stored)).toBe(false);
});

test('a user name that nobody has takes as long as a wrong password', async () => {
  const stored = await hashPassword('correct horse');
  const wrong = await seconds(() => verifyPassword('wrong horse', stored));
  const nobody = await seconds(() => verifyPassword('wrong horse', null));
  expect(nobody).toBeGreaterThan(wrong / 3);
});

test('two ways to type ä are one password', async () => {
  expect(await verifyPassword('a\u0308pfelbaum', await hashPassword('\u00e4pfelbaum'))).toBe(true);
});

test('a stored hash comes apart and together; another form is a fault', () => {
  const stored = writePasswordHash({ ...hashCost, salt: 'c2FsdA', key: 'a2V5' });
  expect(stored).toBe('scrypt$17$8$1$c2FsdA$a2V5');
  expect(readPasswordHash(stored)).toEqual({ ...hashCost, salt: 'c2FsdA', key: 'a2V5' });
  expect(() => readPasswordHash('demo-1234')).toThrow('unknown form');
});

test.each([
  ['seven77', 'passwordShort'],
  ['äöüäöü7', 'passwordShort'],
  ['Password123', 'passwordCommon'],
  ['demo-1234', 'passwordCommon'],
  ['eight888', null],
  ['a sentence with spaces', null],
])('%s: %s', (password, code) => {
  expect(refusedPassword(password)?.code ?? null).toBe(code);
});

test('every common password is one that the length would let through', () => {
  expect([...commonPasswords].filter((guess) => guess.length < 8)).toEqual([]);
});

test('a recovery code is long, new each time, and read however it is written', () => {
  const code = newRecoveryCode();
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(newRecoveryCode()).not.toBe(code);
  expect(bareRecoveryCode(` ${code.toLowerCase().replaceAll('-', ' ')}`)).toBe(code.replaceAll('-', ''));
});

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
