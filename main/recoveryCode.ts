import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that what is written by hand is read back right. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 7;
const perGroup = 4;

/** A new recovery code: 28 random characters (140 bits) in seven groups of four, joined by hyphens. */
export function newRecoveryCode(): string {
  const characters = Array.from(randomBytes(groups * perGroup), (byte) => alphabet.charAt(byte % 32));
  return Array.from({ length: groups }, (_, group) =>
    characters.slice(group * perGroup, (group + 1) * perGroup).join(''),
  ).join('-');
}

/** What is hashed of it: how a person writes the hyphens and small letters does not matter. */
export function bareRecoveryCode(code: string): string {
  return code.toUpperCase().replace(/[^0-9A-Z]/g, '');
}
