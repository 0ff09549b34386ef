import type { Input, Output } from '../../shared/contract';
import { emptyProduct } from '../../shared/domain/readProduct';

/** A new product with nothing but its SKU and name. */
export const plainProduct: Input<'products.create'> = {
  ...emptyProduct,
  sku: 'CAM-4K',
  name: 'Camera 4K',
  gtins: [],
  workflow: 'In/Out',
};

/** What the form of a product holds when it is opened. */
export function typedIn(opened: Output<'products.open'>): Input<'products.edit'> {
  const { id, changed, sku, name, productId, productIdWh, gtins, prefix } = opened;
  const { ruleKind, ruleLength, rulePrefix, ruleMask, exactCase, optionalSerials } = opened;
  const codes = { sku, name, productId, productIdWh, gtins, prefix };
  return { id, changed, ...codes, ruleKind, ruleLength, rulePrefix, ruleMask, exactCase, optionalSerials };
}
