import type { Input, Output } from '../../../shared/contract';
import { readReason } from '../../../shared/domain/approvals';
import { reasonRefusal } from '../approval';
import type { Commanding, Outcome } from '../outcome';
import { setStatus } from '../receiving/documentStatus';
import { dropExpected } from '../receiving/dropExpected';
import { progressOf } from '../receiving/load';
import { dropDefined } from './defined';
import { findOpen } from './find';

/** Cancels a replenishment before anything is received: its Incoming serials are expected by nothing any more. */
export async function cancelReplenishment(
  commanding: Commanding,
  input: Input<'replenishments.cancel'>,
): Promise<Outcome<Output<'replenishments.cancel'>>> {
  const replenishment = await findOpen(commanding, input.document);
  if ('refusal' in replenishment) return replenishment;
  const read = readReason(input.reason);
  if ('problem' in read) return { refusal: reasonRefusal(read.problem) };
  const { document, lines } = replenishment;
  const { received } = progressOf(lines);
  if (received > 0)
    return { refusal: { code: 'alreadyReceiving', facts: { document: document.number, received } } };
  for (const { id } of lines) await dropDefined(commanding, id, 0);
  const noLongerExpected = await dropExpected(commanding, replenishment, 'cancelled', read.reason);
  await setStatus(commanding, replenishment, 'Cancelled', { reason: read.reason });
  commanding.line.recordReason(read.reason);
  return { value: { noLongerExpected } };
}
