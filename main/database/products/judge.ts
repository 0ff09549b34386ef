import { type ProductData, skuKey } from '../../../shared/domain/readProduct';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Reading } from '../engines/engine';
import { orderSerial } from '../packing/load';
import { lineSerial } from '../serials/load';
import { openOrders } from './statusCodes';
import type { StoredProduct } from './stored';

/** Serials whose keys were made under the product's case: recorded, given on a line, or captured for an order. */
const keyed = `SELECT (SELECT count(*) FROM serial WHERE product = @product)
  + (SELECT count(*) FROM replenishment_serial WHERE product = @product AND state = ${lineSerial.state.defined})
  + (SELECT count(*) FROM order_serial WHERE product = @product 
    AND state = ${orderSerial.captured} AND serial IS NULL)`;

/** Open orders for which units of the product are counted. */
const countedFor = `SELECT count(DISTINCT line.customer_order) FROM order_line AS line
  JOIN customer_order ON customer_order.id = line.customer_order AND customer_order.status IN ${openOrders}
  WHERE line.product = @product AND EXISTS (SELECT 1 FROM order_count WHERE order_count.line = line.id)`;

/**
 * Why a product cannot become what is wanted, as far as other products and its own units tell; null: it can. `known`:
 * the product as it stands, null for a new one.
 */
export async function productRefusal(
  reading: Reading,
  wanted: ProductData,
  known: StoredProduct | null,
): Promise<Refusal | null> {
  return (
    (await skuRefusal(reading, wanted, known)) ??
    (await gtinRefusal(reading, wanted, known)) ??
    (known === null ? null : settingRefusal(reading, wanted, known))
  );
}

async function skuRefusal(
  { db }: Reading,
  { sku }: ProductData,
  known: StoredProduct | null,
): Promise<Refusal | null> {
  const owner = await db
    .selectFrom('product')
    .select(['id', 'sku', 'name'])
    .where('sku_key', '=', skuKey(sku))
    .executeTakeFirst();
  if (owner === undefined || owner.id === known?.id) return null;
  return { code: 'skuTaken', facts: { sku: owner.sku, name: owner.name } };
}

async function gtinRefusal(
  { db }: Reading,
  { gtins }: ProductData,
  known: StoredProduct | null,
): Promise<Refusal | null> {
  if (gtins.length === 0) return null;
  const owner = await db
    .selectFrom('product_gtin')
    .innerJoin('product', 'product.id', 'product_gtin.product')
    .select(['gtin', 'product.sku'])
    .where('gtin', 'in', [...gtins])
    .where('product.id', '!=', known?.id ?? 0)
    .orderBy('gtin')
    .executeTakeFirst();
  return owner === undefined ? null : { code: 'gtinTaken', facts: { gtin: owner.gtin, sku: owner.sku } };
}

function settingRefusal({ rows }: Reading, wanted: ProductData, { id, data }: StoredProduct): Refusal | null {
  const count = (question: string): number => rows<[number]>(question, { product: id })[0]?.[0] ?? 0;
  // A key stays as it was made: under another case two serials could have one.
  const serials = wanted.exactCase === data.exactCase ? 0 : count(keyed);
  if (serials > 0) return { code: 'exactCaseLocked', facts: { sku: data.sku, serials } };
  const orders = data.optionalSerials && !wanted.optionalSerials ? count(countedFor) : 0;
  return orders > 0 ? { code: 'optionalLocked', facts: { sku: data.sku, orders } } : null;
}
