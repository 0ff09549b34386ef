import { fold } from '../../../shared/domain/fold';
import type { Reading } from '../engines/engine';

/** The SKU whose own code or GTIN (8 to 14 digits) a value is, or undefined. */
export async function productScanned({ db }: Reading, value: string): Promise<string | undefined> {
  const bySku = await db
    .selectFrom('product')
    .select('sku')
    .where('sku_key', '=', fold(value))
    .executeTakeFirst();
  if (bySku !== undefined || !/^\d{8,14}$/.test(value)) return bySku?.sku;
  const byGtin = await db
    .selectFrom('product_gtin')
    .innerJoin('product', 'product.id', 'product_gtin.product')
    .select('product.sku')
    .where('gtin', '=', value.padStart(14, '0'))
    .executeTakeFirst();
  return byGtin?.sku;
}
