import type { Input, Output } from '../../../shared/contract';
import { readReason } from '../../../shared/domain/approvals';
import { processTypes } from '../../../shared/domain/processTypes';
import { reasonRefusal } from '../approval';
import { nextNumber } from '../counters';
import type { Commanding, Outcome } from '../outcome';
import { changeValue } from './changeValue';
import { loadSubject } from './load';

/** A maker's serial that was registered wrongly gets its true value: a Re-count of one line. Source: domain, Transitions. */
export async function relabel(
  commanding: Commanding,
  { serialId, value, reason: given }: Input<'serials.relabel'>,
): Promise<Outcome<Output<'serials.relabel'>>> {
  const reason = readReason(given);
  if ('problem' in reason) return { refusal: reasonRefusal(reason.problem) };
  const subject = await loadSubject(commanding, serialId);
  if (subject === undefined) return { refusal: { code: 'serialUnknown', facts: {} } };
  const type = 'Re-count';
  const number = `${processTypes[type].prefix}${await nextNumber(commanding, type)}`;
  const { id } = await commanding.db
    .insertInto('process')
    .values({ type: processTypes[type].number, number })
    .returning('id')
    .executeTakeFirstOrThrow();
  const document = { id, type, number } as const;
  commanding.line.recordReason(reason.reason);
  const asked = { step: 'relabel', document, bin: null, confirm: [] } as const;
  const changed = await changeValue(commanding, subject, asked, value, reason.reason);
  return 'value' in changed ? { value: { value: changed.value.value, document: number } } : changed;
}
