import type { Input, Output } from '../../shared/contract';

/** A new product with nothing but its SKU and name. */
export const plainProduct: Input<'products.create'> = {
  sku: 'CAM-4K',
  name: 'Camera 4K',
  productId: '',
  productIdWh: '',
  gtins: [],
  ruleKind: null,
  ruleLength: '',
  rulePrefix: '',
  ruleMask: '',
  prefix: '',
  exactCase: false,
  optionalSerials: false,
  workflow: 'In/Out',
};

/** What the form of a product holds when it is opened. */
export function typedIn(opened: Output<'products.open'>): Input<'products.edit'> {
  const { id, changed, sku, name, productId, productIdWh, gtins, prefix } = opened;
  const { ruleKind, ruleLength, rulePrefix, ruleMask, exactCase, optionalSerials } = opened;
  const codes = { sku, name, productId, productIdWh, gtins, prefix };
  return { id, changed, ...codes, ruleKind, ruleLength, rulePrefix, ruleMask, exactCase, optionalSerials };
}
