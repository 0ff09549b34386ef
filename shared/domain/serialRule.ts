import { hasLuhnDigit } from './modulo10';

/** Known kinds of serials; `number` is the code in the database, `title` what a form and a file call it. */
export const ruleKinds = {
  imei: { number: 1, title: 'IMEI', words: '15 digits, the last a check digit (IMEI)' },
  numeric: { number: 2, title: 'Digits', words: 'digits only' },
  gs1: { number: 3, title: 'GS1 AI 21', words: '1 to 20 letters, digits or signs of GS1 AI 21' },
} as const;

export type RuleKind = keyof typeof ruleKinds;

export const ruleKindNames = Object.keys(ruleKinds) as readonly RuleKind[];

/** The kind with this database code. Throws for a code that none has: the file is damaged. */
export function ruleKindOf(number: number): RuleKind {
  const kind = ruleKindNames[number - 1];
  if (kind === undefined) throw new Error(`no serial rule has the number ${number}`);
  return kind;
}

/**
 * What the serials of a SKU look like; each part may be absent (null). `length` in characters. `mask`: one sign a
 * character, `#` a digit, `@` a letter, `*` either, anything else itself. Capital and small letters are alike.
 */
export interface SerialRule {
  readonly kind: RuleKind | null;
  readonly length: number | null;
  readonly prefix: string | null;
  readonly mask: string | null;
}

/** The part of a rule that a value breaks. `has` counts characters. */
export type Break =
  | { readonly is: 'imeiLength'; readonly has: number }
  | { readonly is: 'digitsOnly' }
  | { readonly is: 'checkDigit' }
  | { readonly is: 'onlyZeros' }
  | { readonly is: 'gs1Signs' }
  | { readonly is: 'length'; readonly wanted: number; readonly has: number }
  | { readonly is: 'prefix'; readonly wanted: string }
  | { readonly is: 'mask'; readonly wanted: string };

/** GS1 character set 82 (General Specifications, figure 7.11-1), 20 characters at most. */
const gs1Signs = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/;

/** Whether a kind of serials may hold a character somewhere. */
export function kindTakes(kind: RuleKind | null, character: string): boolean {
  if (kind === null) return true;
  return kind === 'gs1' ? gs1Signs.test(character) : /^\d$/.test(character);
}

/** The first part of the rule that a value breaks, or null. */
export function brokenPart(rule: SerialRule, value: string): Break | null {
  const has = [...value].length;
  const byKind = brokenKind(rule.kind, value, has);
  if (byKind !== null) return byKind;
  if (rule.length !== null && has !== rule.length) return { is: 'length', wanted: rule.length, has };
  if (rule.prefix !== null && !value.toUpperCase().startsWith(rule.prefix.toUpperCase())) {
    return { is: 'prefix', wanted: rule.prefix };
  }
  if (rule.mask !== null && !fitsMask(rule.mask, value)) return { is: 'mask', wanted: rule.mask };
  return null;
}

function brokenKind(kind: RuleKind | null, value: string, has: number): Break | null {
  switch (kind) {
    case null:
      return null;
    case 'imei':
      if (!/^\d+$/.test(value)) return { is: 'digitsOnly' };
      if (has !== 15) return { is: 'imeiLength', has };
      if (/^0+$/.test(value)) return { is: 'onlyZeros' };
      return hasLuhnDigit(value) ? null : { is: 'checkDigit' };
    case 'numeric':
      return /^\d+$/.test(value) ? null : { is: 'digitsOnly' };
    case 'gs1':
      return gs1Signs.test(value) ? null : { is: 'gs1Signs' };
  }
}

function fitsMask(mask: string, value: string): boolean {
  const signs = [...mask];
  const characters = [...value];
  return (
    signs.length === characters.length &&
    signs.every((sign, place) => fitsSign(sign, characters[place] ?? ''))
  );
}

/** Whether a character may stand where a mask has this sign. */
export function fitsSign(sign: string, character: string): boolean {
  switch (sign) {
    case '#':
      return /^\d$/.test(character);
    case '@':
      return /^\p{L}$/u.test(character);
    case '*':
      return /^[\p{L}\d]$/u.test(character);
    default:
      return sign.toUpperCase() === character.toUpperCase();
  }
}

/** The rule in words, for a line and for a refusal: "12 characters, begins with AX3"; empty: anything goes. */
export function ruleText({ kind, length, prefix, mask }: SerialRule): string {
  const parts = [
    kind === null ? null : ruleKinds[kind].words,
    length === null ? null : `${length} characters`,
    prefix === null ? null : `begins with ${prefix}`,
    mask === null ? null : `like ${mask} (# a digit, @ a letter, * either)`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
