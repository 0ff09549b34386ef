import { checkCharacter } from './checkCharacter';

/** Crockford base 32: no I, L, O, U, so that nobody misreads a printed value. */
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const numberLength = 6;

function inCrockford(number: number): string {
  let rest = number;
  let text = '';
  do {
    text = crockford.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  } while (rest > 0);
  return text.padStart(numberLength, '0');
}

/**
 * The generated serial for a running number of the warehouse (1 or more): prefix, number in Crockford
 * base 32, ISO 7064 check character; at most 20 characters, so that it fits GS1 AI 21. Null for a number whose check
 * character would be I, L, O or U: the caller skips that number.
 */
export function generatedValue(prefix: string, number: number): string | null {
  const body = prefix + inCrockford(number);
  const check = checkCharacter(body);
  return 'ILOU'.includes(check) ? null : body + check;
}
