import type { Input, Output } from '../../../shared/contract';
import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import { approved } from '../approval';
import type { Commanding, Outcome } from '../outcome';
import { setStatus } from './documentStatus';
import { dropExpected } from './dropExpected';
import { loadReplenishment } from './load';

/**
 * Ends a replenishment of which not all came, with a manager's reason. What did not come keeps its record with a
 * note that says why, and nothing expects it any more.
 */
export async function closeShort(
  commanding: Commanding,
  input: Input<'receiving.closeShort'>,
): Promise<Outcome<Output<'receiving.closeShort'>>> {
  const replenishment = await loadReplenishment(commanding, input.document);
  if (replenishment === null)
    return { refusal: { code: 'nothingToReceive', facts: { value: input.document } } };
  const { document, status, lines } = replenishment;
  const consent = approved(commanding, 'closeShort');
  if ('refusal' in consent) return consent;
  if (status === 'Received')
    return { refusal: { code: 'nothingMissing', facts: { document: document.number } } };
  if (!replenishmentStatuses[status].receivable) {
    return { refusal: { code: 'notReceivable', facts: { document: document.number, status } } };
  }
  await dropExpected(commanding, replenishment, 'closed short', consent.reason);
  await setStatus(commanding, replenishment, 'Closed short', { reason: consent.words });
  return {
    value: { missing: lines.reduce((sum, line) => sum + Math.max(0, line.units - line.received), 0) },
  };
}
