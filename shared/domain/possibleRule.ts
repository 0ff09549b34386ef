import { fitsSign, kindTakes, type SerialRule } from './serialRule';

/** The part of a rule that no serial can fit, and what to do. */
export interface ImpossiblePart {
  readonly field: 'ruleLength' | 'rulePrefix' | 'ruleMask';
  readonly remedy: string;
}

const imeiLength = 15;
const longestOf = { imei: imeiLength, gs1: 20, numeric: 64 } as const;

/** The first part of a rule that contradicts the others, so that every serial would be refused; null: none does. */
export function impossiblePart({ kind, length, prefix, mask }: SerialRule): ImpossiblePart | null {
  const longest = kind === null ? longestOf.numeric : longestOf[kind];
  if (kind === 'imei' && length !== null && length !== imeiLength) {
    return { field: 'ruleLength', remedy: 'An IMEI has 15 digits: leave the length empty.' };
  }
  if (length !== null && length > longest) {
    return { field: 'ruleLength', remedy: `This kind of serial has ${longest} characters at most.` };
  }
  const known = length ?? (kind === 'imei' ? imeiLength : null);
  if (mask !== null) {
    const signs = [...mask];
    if (known !== null && signs.length !== known) {
      return { field: 'ruleMask', remedy: `The serial has ${known} characters; give the mask as many.` };
    }
    if (signs.length > longest) {
      return { field: 'ruleMask', remedy: `This kind of serial has ${longest} characters at most.` };
    }
    if (!signs.every((sign) => signTakesKind(sign, kind))) {
      return { field: 'ruleMask', remedy: 'It asks for a character that this kind of serial never holds.' };
    }
  }
  return prefix === null ? null : impossiblePrefix(prefix, { kind, mask }, known ?? longest);
}

function impossiblePrefix(
  prefix: string,
  { kind, mask }: Pick<SerialRule, 'kind' | 'mask'>,
  longest: number,
): ImpossiblePart | null {
  const begins = [...prefix];
  const signs = mask === null ? null : [...mask];
  if (begins.length > (signs?.length ?? longest)) {
    return { field: 'rulePrefix', remedy: 'It is longer than the serial: shorten it.' };
  }
  if (!begins.every((character) => kindTakes(kind, character))) {
    return { field: 'rulePrefix', remedy: 'It holds a character that this kind of serial never holds.' };
  }
  if (signs !== null && !begins.every((character, place) => fitsSign(signs[place] ?? '', character))) {
    return { field: 'rulePrefix', remedy: 'The mask begins with something else: make them agree.' };
  }
  return null;
}

/** Whether a sign of a mask can be met by a serial of a kind. */
function signTakesKind(sign: string, kind: SerialRule['kind']): boolean {
  if (sign === '#' || sign === '*') return true;
  if (sign === '@') return kind === null || kind === 'gs1';
  return kindTakes(kind, sign);
}
