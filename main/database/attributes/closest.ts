import { differsByOne } from '../../../shared/domain/differsByOne';
import type { Asking } from '../outcome';
import { type NamedSerial, neighbours, type Products, skuKey, skusWith } from './findSerials';

/** Closest values are looked for so many times in a file: one of strangers alone would take for ever. */
const mostGuesses = 200;

/** What to do about a value that is not here: the closest one that is, where it is one character off. */
export interface Closest {
  sku(sku: string): string;
  serial(named: NamedSerial): string;
  /** For a row that names no SKU. */
  skuOf(serial: string): string;
}

const spelling = 'Compare it with the list, and spell it as it stands there.';

export function closestIn(asking: Asking, products: Products): Closest {
  let guesses = 0;
  const guess = (find: () => string | undefined): string => {
    guesses += 1;
    const found = guesses > mostGuesses ? undefined : find();
    return found === undefined ? spelling : `Closest: ${found} (one character differs).`;
  };
  return {
    sku: (sku) => guess(() => [...products].find(([known]) => differsByOne(known, skuKey(sku)))?.[1].sku),
    serial: (named) => guess(() => neighbours(asking, named).find((key) => differsByOne(key, named.key))),
    skuOf(serial) {
      const skus = skusWith(asking, serial);
      if (skus.length === 0) return 'Give the SKU.';
      return `Give the SKU: ${skus.join(' and ')} ${skus.length === 1 ? 'has' : 'have'} this serial.`;
    },
  };
}
