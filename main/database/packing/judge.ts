import { decide } from '../../../shared/domain/decide';
import type { Question } from '../../../shared/domain/questions';
import type { Refusal } from '../../../shared/domain/refusals';
import { isOnHand } from '../../../shared/domain/statuses';
import type { Commanding } from '../outcome';
import type { Subject } from '../serials/record';
import { capturedRefusal } from './captured';
import type { LoadedOrder } from './load';

/**
 * That a serial can be captured, and how: `hold` takes a Ready unit for the order, `held` is one that it holds
 * already, `value` stands on the line until the order ships and leaves as a counted unit.
 */
export type Fit = 'hold' | 'held' | 'value';

type Judgement = { readonly fit: Fit } | { readonly refusal: Refusal } | { readonly question: Question };

/** Whether a serial can be captured for an order, by the rules of the steps that it will take. */
export async function judge(
  commanding: Commanding,
  { document }: LoadedOrder,
  subject: Subject,
): Promise<Judgement> {
  const taken = await capturedRefusal(commanding, document.number, subject);
  if (taken !== null) return { refusal: taken };
  const { product, value, record } = subject;
  const state = record?.state ?? null;
  const request = { document, value, sku: product.sku, workflow: product.workflow, bin: null };
  if (state !== null && isOnHand(state.status)) {
    if (state.holdingOrder?.id === document.id) return { fit: 'held' };
    const decision = decide(state, { ...request, step: 'reserve', confirm: [] });
    return 'taken' in decision ? { fit: 'hold' } : decision;
  }
  if (product.workflow === 'In/Out') {
    const decision = decide(state, { ...request, step: 'ship', confirm: [] });
    if ('taken' in decision) throw new Error(`${value} would ship without being held`);
    return decision;
  }
  const situation = decide(state, { ...request, step: 'ship', confirm: commanding.confirm });
  if ('question' in situation) return situation;
  // Which bin it leaves from is settled by its capture.
  if ('refusal' in situation && situation.refusal.code !== 'binMissing') return situation;
  return { fit: 'value' };
}
