import type { Output } from '../../../shared/contract';
import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import type { Commanding, Outcome } from '../outcome';
import { applyStep } from '../serials/applyStep';
import { lineSerial } from '../serials/load';
import type { Subject } from '../serials/record';
import { intoBin } from './intoBin';
import type { LoadedReplenishment } from './load';
import { countOnLine } from './progress';
import { tellReceived } from './tell';

/** Receives a serial that a line lists; whatever cannot be is refused by the rule of the step. */
export async function receiveListed(
  commanding: Commanding,
  replenishment: LoadedReplenishment,
  subject: Subject,
  binCode: string | null,
): Promise<Outcome<Output<'receiving.scan'>>> {
  const { document, status } = replenishment;
  const into = await intoBin(commanding, binCode);
  if ('refusal' in into) return into;
  const applied = await applyStep(commanding, commanding.line, subject, {
    step: 'receive',
    document,
    bin: into.bin,
    confirm: commanding.confirm,
  });
  if (!('record' in applied)) return applied;
  if (!replenishmentStatuses[status].receivable) {
    return { refusal: { code: 'notReceivable', facts: { document: document.number, status } } };
  }
  const line = await markReceived(commanding, replenishment, applied.record.id);
  const counts = await countOnLine(commanding, replenishment, line, 1);
  return { value: tellReceived(commanding.line.number, line, applied.record, counts) };
}

/** Marks the line's serial as received by this command; the line it stands on. */
async function markReceived(commanding: Commanding, { lines }: LoadedReplenishment, serial: number) {
  const row = await commanding.db
    .updateTable('replenishment_serial')
    .set({ state: lineSerial.state.received, received_journal: commanding.line.number })
    .where('serial', '=', serial)
    .where('state', '=', lineSerial.state.expected)
    .returning('line')
    .executeTakeFirstOrThrow();
  const line = lines.find(({ id }) => id === row.line);
  if (line === undefined) throw new Error(`serial ${serial} is expected on another replenishment`);
  return line;
}
