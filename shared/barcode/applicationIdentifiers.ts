/** A part of an element's value: so many characters of a set, `least` to `most`. */
export interface Part {
  /** `N` digits, `X` character set 82, `Y` character set 39 (GS1 General Specifications, 7.11). */
  readonly set: 'N' | 'X' | 'Y';
  readonly least: number;
  readonly most: number;
  /** What its content has to be, beside its characters. */
  readonly check: 'digit' | 'date' | null;
}

/**
 * The application identifiers that this program reads, with the format of their values (GS1 General Specifications,
 * section 3). `…c`: the last digit is a check digit; `…d`: a date YYMMDD; `..`: up to; `[…]`: may be absent. An `n` in
 * the identifier stands for the decimal places 0 to 5.
 */
const formats: Readonly<Record<string, string>> = {
  '00': 'N18c',
  '01': 'N14c',
  '02': 'N14c',
  '03': 'N14c',
  '10': 'X..20',
  '11': 'N6d',
  '12': 'N6d',
  '13': 'N6d',
  '15': 'N6d',
  '16': 'N6d',
  '17': 'N6d',
  '20': 'N2',
  '21': 'X..20',
  '22': 'X..20',
  '235': 'X..28',
  '240': 'X..30',
  '241': 'X..30',
  '242': 'N..6',
  '243': 'X..20',
  '250': 'X..30',
  '251': 'X..30',
  '253': 'N13c [X..17]',
  '254': 'X..20',
  '255': 'N13c [N..12]',
  '30': 'N..8',
  '37': 'N..8',
  '400': 'X..30',
  '401': 'X..30',
  '402': 'N17c',
  '403': 'X..30',
  '410': 'N13c',
  '411': 'N13c',
  '412': 'N13c',
  '413': 'N13c',
  '414': 'N13c',
  '415': 'N13c',
  '416': 'N13c',
  '417': 'N13c',
  '420': 'X..20',
  '421': 'N3 X..9',
  '422': 'N3',
  '7002': 'X..30',
  '7003': 'N10',
  '710': 'X..20',
  '8002': 'X..20',
  '8003': 'N14c [X..16]',
  '8004': 'X..30',
  '8006': 'N14c N2 N2',
  '8008': 'N8 [N..4]',
  '8010': 'Y..30',
  '8011': 'N..12',
  '8012': 'X..20',
  '8013': 'X..25',
  '8017': 'N18c',
  '8018': 'N18c',
  '8019': 'N..10',
  '8020': 'X..25',
  '8026': 'N14c N2 N2',
  '8200': 'X..70',
  '90': 'X..30',
};

/** Families that share a format: amounts with decimal places, and the company's own. */
const families: readonly (readonly [form: RegExp, format: string])[] = [
  [/^3(?:1[0-6]|2\d|3[0-7]|4\d|5[0-7]|6\d)[0-5]$/, 'N6'],
  [/^39[02][0-9]$/, 'N..15'],
  [/^39[13][0-9]$/, 'N3 N..15'],
  [/^9[1-9]$/, 'X..90'],
];

const longest = 4;
const shortest = 2;

/** The identifier at the start of a text with the parts of its value, or null where none is known. */
export function identifierAt(text: string): { readonly ai: string; readonly parts: readonly Part[] } | null {
  for (let length = shortest; length <= longest; length += 1) {
    const ai = text.slice(0, length);
    const format = formats[ai] ?? families.find(([form]) => form.test(ai))?.[1];
    if (ai.length === length && format !== undefined) return { ai, parts: format.split(' ').map(partOf) };
  }
  return null;
}

function partOf(format: string): Part {
  const [, optional, set, upTo, length, check] = /^(\[?)([NXY])(\.\.)?(\d+)([cd]?)\]?$/.exec(format) ?? [];
  const most = Number(length);
  return {
    set: set === 'X' || set === 'Y' ? set : 'N',
    least: optional === '[' ? 0 : upTo === undefined ? most : 1,
    most,
    check: check === 'c' ? 'digit' : check === 'd' ? 'date' : null,
  };
}

/**
 * Whether an element ends by its length alone: of these the standard fixes it, so no separator has to follow (GS1
 * General Specifications, 7.8.5). An identifier of fixed length that is not among them needs one.
 */
export function hasPredefinedLength(ai: string): boolean {
  return /^(?:0[0-4]|1[1-9]|20|3[1-6]|41)/.test(ai);
}
