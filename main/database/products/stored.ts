import type { ProductData } from '../../../shared/domain/readProduct';
import { type Workflow, workflowOf } from '../../../shared/domain/workflows';
import type { Reading } from '../engines/engine';
import { serialRule } from '../serials/productRow';

/** A product as it stands. */
export interface StoredProduct {
  readonly id: number;
  readonly version: number;
  readonly changed: number;
  readonly workflow: Workflow;
  readonly data: ProductData;
}

/** One product by its id or by the key of its SKU. */
export async function storedProduct(
  { db }: Pick<Reading, 'db'>,
  by: { readonly id: number } | { readonly key: string },
): Promise<StoredProduct | null> {
  const products = db
    .selectFrom('product')
    .innerJoin('product_version as codes', 'codes.id', 'product.version')
    .selectAll('product')
    .select(['codes.product_id', 'codes.product_id_wh']);
  const row = await (
    'id' in by ? products.where('product.id', '=', by.id) : products.where('sku_key', '=', by.key)
  ).executeTakeFirst();
  if (row === undefined) return null;
  const gtins = await db
    .selectFrom('product_gtin')
    .select('gtin')
    .where('product', '=', row.id)
    .orderBy('gtin')
    .execute();
  return {
    id: row.id,
    version: row.version,
    changed: row.changed,
    workflow: workflowOf(row.workflow),
    data: {
      sku: row.sku,
      name: row.name,
      productId: row.product_id,
      productIdWh: row.product_id_wh,
      gtins: gtins.map(({ gtin }) => gtin),
      rule: serialRule(row),
      prefix: row.prefix,
      exactCase: row.exact_case === 1,
      optionalSerials: row.optional_serials === 1,
    },
  };
}
