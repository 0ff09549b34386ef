import { type Symbology, symbologyOf } from './symbologies';

const retail: readonly (Symbology | null)[] = ['ean-13', 'ean-8', 'upc-a', 'upc-e', 'ean-add-on'];

/**
 * Whether a scan read a retail code, which carries the number of a product and never the serial of a unit.
 * @param aim the identifier as the scanner sent it, `]E0`, or null where it sends none
 */
export function isRetailCode(aim: string | null, text: string): boolean {
  // `]E` is the letter of EAN and UPC (ISO/IEC 15424), whatever the length of the text.
  return aim !== null && (aim.startsWith(']E') || retail.includes(symbologyOf(aim, text)));
}
