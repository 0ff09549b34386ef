import type { Refusal } from '../shared/domain/refusals';
import { commonPasswords } from './commonPasswords';

/** Shortest password, in characters; no other rule of composition (ASVS 5.0, 6.2). */
const leastCharacters = 8;

/** Why this password may not be taken, or null. The longest is bounded by the contract. */
export function refusedPassword(password: string): Refusal<'passwordShort' | 'passwordCommon'> | null {
  if (Array.from(password).length < leastCharacters) {
    return { code: 'passwordShort', facts: { least: leastCharacters } };
  }
  if (commonPasswords.has(password.toLowerCase())) return { code: 'passwordCommon', facts: {} };
  return null;
}
