import { randomInt } from 'node:crypto';

/** No I, L, O, U, 0 or 1: it is read out, or written on paper. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const groups = 3;
const perGroup = 4;

/** A password that the owner gives to a person and that works once: `K7QM-PX3V-29RT`, 58 bits. */
export function newInitialPassword(): string {
  const group = (): string =>
    Array.from({ length: perGroup }, () => letters.charAt(randomInt(letters.length))).join('');
  return Array.from({ length: groups }, group).join('-');
}
