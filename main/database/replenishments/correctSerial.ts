import type { Input, Output } from '../../../shared/contract';
import type { Commanding, Outcome } from '../outcome';
import { changeValue } from '../serials/changeValue';
import { lineSerial, loadSubject } from '../serials/load';
import { findNamed, lineIn, touch } from './find';

/** Corrects a value that was defined by hand, while its unit is expected and has not come. Source: domain, Replenishment. */
export async function correctSerial(
  commanding: Commanding,
  { document, line: id, place, value }: Input<'replenishments.correctSerial'>,
): Promise<Outcome<Output<'replenishments.correctSerial'>>> {
  const replenishment = await findNamed(commanding, document);
  if ('refusal' in replenishment) return replenishment;
  const line = lineIn(replenishment, id);
  if ('refusal' in line) return line;
  const row = await commanding.db
    .selectFrom('replenishment_serial')
    .select(['serial', 'state'])
    .where('line', '=', line.id)
    .where('place', '=', place)
    .executeTakeFirst();
  const subject = row?.serial ? await loadSubject(commanding, row.serial) : undefined;
  if (subject === undefined || row?.state === lineSerial.state.defined) {
    return { refusal: { code: 'notSubmittedYet', facts: { document } } };
  }
  const asked = {
    step: 'correctValue',
    document: replenishment.document,
    bin: null,
    confirm: [],
  } as const;
  const changed = await changeValue(commanding, subject, asked, value);
  if (!('value' in changed)) return changed;
  await touch(commanding, replenishment);
  return { value: { value: changed.value.value } };
}
