import { fold } from '../../../shared/domain/fold';
import type { Output } from '../../../shared/contract';
import { shownBin } from '../bins/queries';
import type { Commanding, Outcome } from '../outcome';
import { loadBin, loadDocuments } from '../serials/load';
import type { LoadedReplenishment } from './load';

/**
 * What a value means that is no serial here: a product's SKU or GTIN, a document's number, a bin. Only the bin
 * is taken; the others are told. Null: known nowhere.
 */
export async function recogniseOther(
  commanding: Commanding,
  value: string,
  { document }: LoadedReplenishment,
): Promise<Outcome<Output<'receiving.scan'>> | null> {
  const sku = await skuOf(commanding, value);
  if (sku !== undefined) return { refusal: { code: 'scannedSku', facts: { value, sku } } };
  const [named] = await loadDocuments(commanding, value);
  if (named !== undefined) {
    if (named.id === document.id)
      return { refusal: { code: 'openAlready', facts: { document: named.number } } };
    return { refusal: { code: 'scannedDocument', facts: { value: named.number, type: named.type } } };
  }
  const bin = await loadBin(commanding, fold(value));
  if (bin === null) return null;
  if (bin.closed) return { refusal: { code: 'binClosed', facts: { bin: bin.code } } };
  return { value: { kind: 'bin', bin: shownBin(bin) } };
}

async function skuOf({ db }: Commanding, value: string): Promise<string | undefined> {
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
