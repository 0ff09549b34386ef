import { fold } from '../../../shared/domain/fold';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Reading } from '../engines/engine';

/** Units of a product that a replenishment is to bring. */
export interface Wanted {
  readonly product: number;
  readonly sku: string;
  readonly units: number;
}

/** The products of lines as a person gives them; one line a product, in the order of their first. */
export async function readWanted(
  { db }: Reading,
  given: readonly { readonly sku: string; readonly units: number }[],
): Promise<{ readonly lines: readonly Wanted[] } | { readonly refusal: Refusal }> {
  const lines = new Map<number, Wanted>();
  for (const { sku, units } of given) {
    const product = await db
      .selectFrom('product')
      .select(['id', 'sku'])
      .where('sku_key', '=', fold(sku.trim()))
      .executeTakeFirst();
    if (product === undefined) return { refusal: { code: 'productUnknown', facts: { value: sku } } };
    const before = lines.get(product.id)?.units ?? 0;
    lines.set(product.id, { product: product.id, sku: product.sku, units: before + units });
  }
  return { lines: [...lines.values()] };
}
