import type { Output } from '../../../shared/contract/index';
import type { Verdict } from './flowState';

type Shown = Pick<Output<'receiving.document'>, 'receipts' | 'undoable'>;

/**
 * The scan that F8 takes back. The last verdict comes before the document that is read again after it: until
 * that shows the unit, a newly received one is the newest, and an undone one is nobody's any more.
 */
export function undoableNow({ receipts, undoable }: Shown, verdict: Verdict): Shown['undoable'] {
  if (verdict.is === 'accepted') {
    const { serialId, serial } = verdict.received;
    return receipts.some((receipt) => receipt.serialId === serialId) ? undoable : { serialId, serial };
  }
  return verdict.is === 'undone' && verdict.serialId === undoable?.serialId ? null : undoable;
}
