import type { Refusal } from './refusals';

/** What a product has, as its form and its file call it. */
export const productFields = {
  sku: 'SKU',
  name: 'Name',
  productId: 'ProductID',
  productIdWh: 'ProductIDWH',
  gtins: 'GTINs',
  workflow: 'Serial',
  ruleKind: 'Rule',
  ruleLength: 'Rule length',
  rulePrefix: 'Rule prefix',
  ruleMask: 'Rule mask',
  prefix: 'Prefix',
  exactCase: 'Exact case',
  optionalSerials: 'Optional serials',
} as const;

export type ProductField = keyof typeof productFields;

export const productFieldNames = Object.keys(productFields) as readonly ProductField[];

/** Bounds, in characters. */
export const longestSku = 64;
export const longestProductName = 200;
export const longestProductId = 64;
export const longestPrefix = 6;
/** GTINs that one SKU may have: each size of its packaging has its own. */
export const mostGtins = 50;

/** The field that a refusal is about, or null: all of the product. */
export function fieldOfRefusal(refusal: Refusal): ProductField | null {
  switch (refusal.code) {
    case 'productFieldUnfit':
      return refusal.facts.field;
    case 'skuTaken':
      return 'sku';
    case 'gtinTaken':
      return 'gtins';
    case 'exactCaseLocked':
      return 'exactCase';
    case 'optionalLocked':
      return 'optionalSerials';
    case 'workflowLocked':
      return 'workflow';
    default:
      return null;
  }
}
