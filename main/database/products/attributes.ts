import type { Input, Output } from '../../../shared/contract';
import { firstTwice, sameAttributes } from '../attributes/compare';
import { attributeIds } from '../attributes/names';
import type { Asking, Commanding, Outcome } from '../outcome';

/** A product's attributes, by name. */
export function attributesOfProduct({ db }: Pick<Asking, 'db'>, product: number) {
  return db
    .selectFrom('product_attribute')
    .innerJoin('attribute', 'attribute.id', 'product_attribute.attribute')
    .select(['attribute.name', 'product_attribute.value'])
    .where('product_attribute.product', '=', product)
    .orderBy('attribute.key')
    .execute();
}

/** Makes a product's attributes the given ones, unless others stand there than the person saw. */
export async function saveProductAttributes(
  commanding: Commanding,
  { id, was, attributes }: Input<'products.saveAttributes'>,
): Promise<Outcome<Output<'products.saveAttributes'>>> {
  const { db, line } = commanding;
  const product = await db.selectFrom('product').select('sku').where('id', '=', id).executeTakeFirst();
  if (product === undefined) return { refusal: { code: 'productUnknown', facts: { value: String(id) } } };
  const before = await attributesOfProduct(commanding, id);
  if (!sameAttributes(before, was)) {
    return { refusal: { code: 'changedMeanwhile', facts: { what: product.sku } } };
  }
  const name = firstTwice(attributes);
  if (name !== null) return { refusal: { code: 'attributeTwice', facts: { name } } };
  if (sameAttributes(before, attributes)) return { value: {} };
  const ids = await attributeIds(
    commanding,
    attributes.map((one) => one.name),
  );
  await db.deleteFrom('product_attribute').where('product', '=', id).execute();
  for (const [place, attribute] of ids.entries()) {
    const value = attributes[place]?.value ?? '';
    await db.insertInto('product_attribute').values({ product: id, attribute, value }).execute();
  }
  line.recordDetails({ sku: product.sku, before, after: await attributesOfProduct(commanding, id) });
  return { value: {} };
}
