import { hasGs1CheckDigit } from '../domain/modulo10';
import { hasPredefinedLength, identifierAt, type Part } from './applicationIdentifiers';
import { gs1Day } from './gs1Date';

/** FNC1 as scanners send it: the separator between elements. */
const groupSeparator = '\u001d';

/** An application identifier with its value, as text: leading zeros count, small and capital letters differ. */
export type Element = readonly [ai: string, value: string];

/** Why a text is no element string; `ai` where it is known. */
export interface ElementProblem {
  readonly problem:
    | 'empty'
    | 'unknownIdentifier'
    | 'emptyElement'
    | 'tooShort'
    | 'tooLong'
    | 'length'
    | 'characters'
    | 'checkDigit'
    | 'date'
    | 'contradiction';
  readonly ai: string | null;
}

const sets = {
  N: /^\d*$/,
  X: /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]*$/,
  Y: /^[#\-/0-9A-Z]*$/,
} as const;

/**
 * Takes an element string apart (GS1 General Specifications, 7.8). A separator at the start, after an element of
 * pre-defined length, and at the end is put up with; a missing one cannot be seen and is never guessed.
 * @param thisYear chooses the century of dates
 */
export function readElements(
  text: string,
  thisYear: number,
): { readonly elements: readonly Element[] } | ElementProblem {
  let rest = text.startsWith(groupSeparator) ? text.slice(1) : text;
  if (rest === '') return { problem: 'empty', ai: null };
  const elements: Element[] = [];
  while (rest !== '') {
    if (rest.startsWith(groupSeparator)) return { problem: 'emptyElement', ai: null };
    const known = identifierAt(rest);
    if (known === null) return { problem: 'unknownIdentifier', ai: null };
    const { ai, parts } = known;
    const value = valueAt(rest.slice(ai.length), ai, parts);
    const problem = problemOf(value, parts, thisYear);
    if (problem !== null) return { problem, ai };
    if (elements.some(([other, said]) => other === ai && said !== value))
      return { problem: 'contradiction', ai };
    elements.push([ai, value]);
    rest = rest.slice(ai.length + value.length);
    if (rest.startsWith(groupSeparator)) rest = rest.slice(1);
  }
  return { elements };
}

function valueAt(rest: string, ai: string, parts: readonly Part[]): string {
  const end = rest.indexOf(groupSeparator);
  const upToSeparator = end === -1 ? rest : rest.slice(0, end);
  if (!hasPredefinedLength(ai)) return upToSeparator;
  return upToSeparator.slice(
    0,
    parts.reduce((sum, { most }) => sum + most, 0),
  );
}

function problemOf(
  value: string,
  parts: readonly Part[],
  thisYear: number,
): ElementProblem['problem'] | null {
  let at = 0;
  for (const { set, least, most, check } of parts) {
    const piece = value.slice(at, at + most);
    at += piece.length;
    if (!sets[set].test(piece)) return 'characters';
    if (piece.length < least) return piece === '' ? 'emptyElement' : 'tooShort';
    if (check === 'digit' && piece !== '' && !hasGs1CheckDigit(piece)) return 'checkDigit';
    if (check === 'date' && gs1Day(piece, thisYear) === null) return 'date';
  }
  return at < value.length ? 'tooLong' : null;
}
