import type { Input, Output } from '../../../shared/contract';
import type { Commanding, Outcome } from '../outcome';
import { applyStep } from '../serials/applyStep';
import { lineSerial, loadBefore, loadSubject } from '../serials/load';
import { loadReplenishment } from './load';
import { newestOwnReceipt } from './newestOwnReceipt';
import { countOnLine } from './progress';

/** Takes back the person's newest scan on a replenishment; one that went on since is refused with what happened. */
export async function undo(
  commanding: Commanding,
  input: Input<'receiving.undo'>,
): Promise<Outcome<Output<'receiving.undo'>>> {
  const replenishment = await loadReplenishment(commanding, input.document);
  const { person } = commanding;
  const newest =
    replenishment === null || person === null
      ? undefined
      : await newestOwnReceipt(commanding, replenishment.document.id, person);
  if (replenishment === null || newest === undefined) {
    return { refusal: { code: 'nothingToUndo', facts: { document: input.document } } };
  }
  const subject = await loadSubject(commanding, input.serialId);
  if (newest.serial !== input.serialId || subject?.record === undefined || subject.record === null) {
    const value = subject?.value ?? String(input.serialId);
    return { refusal: { code: 'newerScan', facts: { value, newest: newest.value } } };
  }
  const before = await loadBefore(commanding, subject.record.id, subject.record.lastSeq);
  const applied = await applyStep(commanding, commanding.line, subject, {
    step: 'undoReceipt',
    document: replenishment.document,
    bin: null,
    confirm: commanding.confirm,
    before,
  });
  if (!('record' in applied)) return applied;
  await expectAgain(commanding, newest.line, newest.place);
  const line = replenishment.lines.find(({ id }) => id === newest.line);
  if (line === undefined) throw new Error(`line ${newest.line} is on another replenishment`);
  const counts = await countOnLine(commanding, replenishment, line, -1);
  return { value: { serial: subject.value, sku: subject.product.sku, ...counts } };
}

async function expectAgain({ db }: Commanding, line: number, place: number): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('replenishment_serial')
    .set({ state: lineSerial.state.expected, received_journal: null })
    .where('line', '=', line)
    .where('place', '=', place)
    .where('state', '=', lineSerial.state.received)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new Error(`place ${place} of line ${line} is not received any more`);
}
