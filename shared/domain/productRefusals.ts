import type { Wording } from './refusalWords';

/** What is refused about products, with its facts. */
export interface ProductRefusals {
  productUnknown: { value: string };
}

/** Its words. */
export const productWords: Pick<Wording, keyof ProductRefusals> = {
  productUnknown: (f) => [`${f.value} is no SKU and no GTIN here.`, 'Check it, or create the product first.'],
};
