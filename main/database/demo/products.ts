import { fold } from '../../../shared/domain/fold';
import { workflows } from '../../../shared/domain/workflows';
import type { ProductRef } from '../serials/record';
import { catalogue, type CatalogueProduct } from './catalogue';
import type { Command } from './desk';
import { exampleGtin } from './gtin';

/** A product's codes with how its serials are written. */
export type AddedProduct = ProductRef & Pick<CatalogueProduct, 'prefix' | 'maker'>;

const firstItem = 4_000;

/** The products of the catalogue, each with one GTIN. */
export async function addProducts(command: Command): Promise<readonly AddedProduct[]> {
  const products: AddedProduct[] = [];
  for (const [at, row] of catalogue.entries()) {
    products.push(await addProduct(command, row, exampleGtin(firstItem + at)));
  }
  command.line.recordDetails({ products: catalogue.map(({ sku, workflow }) => ({ sku, workflow })) });
  return products;
}

async function addProduct({ db, line }: Command, row: CatalogueProduct, gtin: string): Promise<AddedProduct> {
  const { sku, name, workflow, prefix, maker, ruled } = row;
  const { id: version } = await db
    .insertInto('product_version')
    .values({ sku, product_id: row.productId, product_id_wh: row.productIdWh })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto('product')
    .values({
      version,
      sku,
      sku_key: fold(sku),
      name,
      workflow: workflows[workflow].number,
      prefix,
      rule_length: ruled ? maker.text.length + maker.digits : null,
      rule_prefix: ruled ? maker.text : null,
      changed: line.number,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.insertInto('product_gtin').values({ gtin, product: id }).execute();
  return { id, version, sku, name, workflow, exactCase: false, prefix, maker };
}
