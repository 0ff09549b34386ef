import { type BinRef, binKinds } from '../../../shared/domain/binKinds';
import { binRefusal } from '../../../shared/domain/binRefusal';
import { decide } from '../../../shared/domain/decide';
import { fold } from '../../../shared/domain/fold';
import type { Question } from '../../../shared/domain/questions';
import type { Refusal } from '../../../shared/domain/refusals';
import { isOnHand } from '../../../shared/domain/statuses';
import type { Commanding } from '../outcome';
import { loadBin, loadBinById } from '../serials/load';
import type { ProductRef, Subject } from '../serials/record';
import { capturedRefusal } from './captured';
import { freeOf, unnamedLeft } from './free';
import type { LoadedOrder } from './load';

/**
 * That a serial can be captured, and how: `hold` takes a Ready unit for the order, `held` is one that it holds
 * already, `value` stands on the line until the order ships and leaves from `bin` as a counted unit.
 */
export interface Fit {
  readonly how: 'hold' | 'held' | 'value';
  readonly bin: BinRef | null;
}

type Judgement = { readonly fit: Fit } | { readonly refusal: Refusal } | { readonly question: Question };

/** Whether a serial can be captured for an order, by the rules of the steps that it will take. `bin`: a code. */
export async function judge(
  commanding: Commanding,
  order: LoadedOrder,
  subject: Subject,
  bin: string | null,
): Promise<Judgement> {
  const { document } = order;
  const taken = await capturedRefusal(commanding, document.number, subject);
  if (taken !== null) return { refusal: taken };
  const { product, value, record } = subject;
  const state = record?.state ?? null;
  const request = { document, value, sku: product.sku, workflow: product.workflow, bin: null };
  if (state !== null && isOnHand(state.status)) {
    if (state.holdingOrder?.id === document.id) return { fit: { how: 'held', bin: null } };
    const decision = decide(state, { ...request, step: 'reserve', confirm: [] });
    return 'taken' in decision ? { fit: { how: 'hold', bin: null } } : decision;
  }
  if (product.workflow === 'In/Out') {
    const decision = decide(state, { ...request, step: 'ship', confirm: [] });
    if ('taken' in decision) throw new Error(`${value} would ship without being held`);
    return decision;
  }
  // What stands in the way of the serial is told before what stands in the way of its bin.
  const situation = decide(state, { ...request, step: 'ship', confirm: commanding.confirm });
  if ('question' in situation) return situation;
  if ('refusal' in situation && situation.refusal.code !== 'binMissing') return situation;
  const from = await takenFrom(commanding, order, product, bin, 1);
  return 'refusal' in from ? from : { fit: { how: 'value', bin: from.bin } };
}

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

/** Nothing leaves from a bin whose units are not Ready. */
function kindRefusal(bin: BinRef, sku: string): Refusal | null {
  switch (binKinds[bin.kind].gives) {
    case 'Ready':
      return null;
    case 'Imperfect':
      return { code: 'isImperfect', facts: { value: sku, bin: bin.code } };
    case 'Hold':
      return { code: 'isHold', facts: { value: sku, bin: bin.code } };
  }
}
