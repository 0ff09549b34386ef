import { type BinRef, binKinds } from '../../../shared/domain/binKinds';
import { binRefusal } from '../../../shared/domain/binRefusal';
import { fold } from '../../../shared/domain/fold';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Commanding } from '../outcome';
import { loadBin, loadBinById } from '../serials/load';
import type { ProductRef } from '../serials/record';
import { freeOf, unnamedLeft } from './free';
import type { LoadedOrder } from './load';

/** The bin that counted units leave from: the one named, or the best one that has them; refused where it has not. */
export async function takenFrom(
  commanding: Commanding,
  { document }: LoadedOrder,
  product: ProductRef,
  code: string | null,
  units: number,
): Promise<{ readonly bin: BinRef } | { readonly refusal: Refusal }> {
  const { sku } = product;
  if (code === null) {
    const free = (await freeOf(commanding, document.id, [product.id])).get(product.id) ?? [];
    const best = free.find(({ unnamed }) => unnamed >= units) ?? free.find(({ unnamed }) => unnamed > 0);
    if (best === undefined) return { refusal: { code: 'nothingFree', facts: { sku } } };
    return checked(await loadBinById(commanding, best.bin), best.unnamed);
  }
  const bin = await loadBin(commanding, fold(code.trim()));
  if (bin === null) return { refusal: { code: 'binUnknown', facts: { value: code } } };
  const refusal = binRefusal(bin, sku) ?? kindRefusal(bin, sku);
  if (refusal !== null) return { refusal };
  return checked(bin, await unnamedLeft(commanding, document.id, product.id, bin));

  function checked(from: BinRef, left: number) {
    if (left >= units) return { bin: from };
    const facts = { sku, bin: from.code, asked: units, left };
    return { refusal: { code: 'binShort', facts } } as const;
  }
}

/** Why nothing leaves by count from a bin of this kind: its units are not Ready. Null: they are. */
export function kindRefusal(bin: BinRef, sku: string): Refusal | null {
  switch (binKinds[bin.kind].gives) {
    case 'Ready':
      return null;
    case 'Imperfect':
      return { code: 'isImperfect', facts: { value: sku, bin: bin.code } };
    case 'Hold':
      return { code: 'isHold', facts: { value: sku, bin: bin.code } };
  }
}
