import { fold } from '../../../shared/domain/fold';
import { keysOf, keyUnder } from '../../../shared/domain/serialValue';
import type { Asking } from '../outcome';

/** A product as a row of a file names it. */
interface NamedProduct {
  readonly id: number;
  readonly sku: string;
  readonly exactCase: boolean;
}

/** Products by their folded SKU. */
export type Products = ReadonlyMap<string, NamedProduct>;

/** A serial that a row names. */
export interface NamedSerial {
  readonly product: number;
  readonly key: string;
}

export const skuKey = (sku: string): string => fold(sku.trim());

export async function allProducts({ db }: Asking): Promise<Products> {
  const rows = await db.selectFrom('product').select(['id', 'sku', 'sku_key', 'exact_case']).execute();
  return new Map(
    rows.map(({ id, sku, sku_key: key, exact_case: exact }) => [key, { id, sku, exactCase: exact === 1 }]),
  );
}

export const namedSerial = ({ id, exactCase }: NamedProduct, value: string): NamedSerial => ({
  product: id,
  key: keyUnder(exactCase, value.trim()),
});

/** The ids of serials by their place in `named`; those that are not here are left out. */
export function findSerials(
  { rows }: Asking,
  named: readonly (NamedSerial | null)[],
): ReadonlyMap<number, number> {
  const wanted = JSON.stringify(named.map((one) => one && [one.product, one.key]));
  return new Map(rows<[number, number]>(byKey, { wanted }));
}

const byKey = `SELECT wanted.key, serial.id FROM json_each(@wanted) AS wanted
  CROSS JOIN serial ON serial.product = wanted.value ->> 0 AND serial.key = wanted.value ->> 1`;

/** The first SKUs that have a serial of this value. */
export function skusWith({ rows }: Asking, value: string): readonly string[] {
  return rows<[string]>(skusByKey, { keys: JSON.stringify(keysOf(value)) }).map(([sku]) => sku);
}

const skusByKey = `SELECT DISTINCT product.sku FROM serial JOIN product ON product.id = serial.product
  WHERE serial.key IN (SELECT value FROM json_each(@keys)) ORDER BY product.sku LIMIT 3`;

/** Keys of the product on both sides of one that is not there: a misread value mostly lies among them. */
export function neighbours({ rows }: Asking, { product, key }: NamedSerial): readonly string[] {
  return [...rows<[string]>(before, { product, key }), ...rows<[string]>(after, { product, key })].flat();
}

const before = 'SELECT key FROM serial WHERE product = @product AND key < @key ORDER BY key DESC LIMIT 50';
const after = 'SELECT key FROM serial WHERE product = @product AND key > @key ORDER BY key LIMIT 50';

/** The attributes of serials: value by serial and folded name. */
export function valuesOf(
  { rows }: Asking,
  serials: Iterable<number>,
): ReadonlyMap<number, Map<string, string>> {
  const found = new Map<number, Map<string, string>>();
  for (const [serial, key, value] of rows<[number, string, string]>(values, {
    serials: JSON.stringify([...serials]),
  })) {
    const own = found.get(serial) ?? new Map<string, string>();
    found.set(serial, own.set(key, value));
  }
  return found;
}

const values = `SELECT held.serial, attribute.key, held.value FROM json_each(@serials) AS wanted
  CROSS JOIN serial_attribute AS held ON held.serial = wanted.value
  JOIN attribute ON attribute.id = held.attribute`;
