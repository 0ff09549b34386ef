import type { Input, Output } from '../../../shared/contract';
import { approved } from '../approval';
import type { Commanding, Outcome } from '../outcome';
import { setStatus } from './documentStatus';
import { expectMissing } from './expectMissing';
import { loadReplenishment } from './load';

/** Opens a replenishment again that was Received or Closed short, with a manager's reason. */
export async function reopen(
  commanding: Commanding,
  input: Input<'receiving.reopen'>,
): Promise<Outcome<Output<'receiving.reopen'>>> {
  const replenishment = await loadReplenishment(commanding, input.document);
  if (replenishment === null)
    return { refusal: { code: 'nothingToReceive', facts: { value: input.document } } };
  const { document, status, lines } = replenishment;
  const consent = approved(commanding, 'reopen');
  if ('refusal' in consent) return consent;
  if (status !== 'Received' && status !== 'Closed short') {
    return status === 'Cancelled'
      ? { refusal: { code: 'notReceivable', facts: { document: document.number, status } } }
      : { refusal: { code: 'notEnded', facts: { document: document.number, status } } };
  }
  if (status === 'Closed short') await expectMissing(commanding, replenishment);
  const begun = lines.some(({ received }) => received > 0);
  await setStatus(commanding, replenishment, begun ? 'Receiving' : 'Submitted', { reason: consent.words });
  return { value: {} };
}
