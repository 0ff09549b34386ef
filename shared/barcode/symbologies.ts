/** What a label can be printed as, as far as a scanner's AIM identifier tells it. */
export const symbologies = [
  'ean-13',
  'ean-8',
  'upc-a',
  'upc-e',
  'ean-add-on',
  'code128',
  'gs1-128',
  'gs1-databar',
  'datamatrix',
  'gs1-datamatrix',
  'qr',
  'gs1-qr',
  'dotcode',
  'gs1-dotcode',
  'code39',
  'code93',
  'itf',
  'codabar',
  'pdf417',
  'aztec',
  'maxicode',
] as const;

export type Symbology = (typeof symbologies)[number];

/** The code letter names the family (ISO/IEC 15424). */
const families: Readonly<Record<string, Symbology>> = {
  C: 'code128',
  e: 'gs1-databar',
  d: 'datamatrix',
  Q: 'qr',
  J: 'dotcode',
  A: 'code39',
  G: 'code93',
  I: 'itf',
  F: 'codabar',
  L: 'pdf417',
  z: 'aztec',
  U: 'maxicode',
};

/** Identifiers whose modifier makes something else of the family: GS1 content, the short EAN forms, a maker's own. */
const members: Readonly<Record<string, Symbology>> = {
  ']C1': 'gs1-128',
  ']d2': 'gs1-datamatrix',
  ']d5': 'gs1-datamatrix',
  ']Q3': 'gs1-qr',
  ']Q4': 'gs1-qr',
  ']J1': 'gs1-dotcode',
  ']E1': 'ean-add-on',
  ']E2': 'ean-add-on',
  ']E3': 'ean-13',
  ']E4': 'ean-8',
  // Zebra in HID POS mode: `X` is "other" in the standard, the modifier the maker's own letter.
  ']X9': 'ean-13',
  ']XC': 'ean-8',
  ']Xg': 'upc-a',
  ']Xk': 'upc-e',
  ']Xr': 'gs1-databar',
  ']Xs': 'gs1-databar',
  ']Xt': 'gs1-databar',
};

/** `]E0` is shared by EAN-13, UPC-A and UPC-E; scanners send UPC-A with its own 12 digits, so the length tells. */
const retailByDigits: Readonly<Record<number, Symbology>> = { 13: 'ean-13', 12: 'upc-a', 8: 'upc-e' };

/**
 * Names the symbology of a scan.
 * @param aim the three characters of the AIM identifier, `]C1`; null where the scanner sends none
 * @param text the scanned value without the identifier
 * @returns null where the identifier does not tell (`]X0`, an unknown letter)
 */
export function symbologyOf(aim: string | null, text: string): Symbology | null {
  if (aim === null) return null;
  if (aim === ']E0') return /^\d+$/.test(text) ? (retailByDigits[text.length] ?? null) : null;
  return members[aim] ?? families[aim.charAt(1)] ?? null;
}
