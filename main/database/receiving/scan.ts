import type { Input, Output } from '../../../shared/contract';
import type { BinRef } from '../../../shared/domain/binKinds';
import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import { fold } from '../../../shared/domain/fold';
import type { Question } from '../../../shared/domain/questions';
import type { Refusal } from '../../../shared/domain/refusals';
import { readSerial } from '../../../shared/domain/serialValue';
import { shownBin } from '../bins/queries';
import type { Commanding, Outcome } from '../outcome';
import { applyStep } from '../serials/applyStep';
import { lineSerial, loadBin, loadSubjects } from '../serials/load';
import type { Subject } from '../serials/record';
import { type LoadedReplenishment, loadReplenishment } from './load';
import { nearestExpected } from './nearest';
import { countOnLine } from './progress';
import { recogniseOther } from './recognise';

type Scanned = Outcome<Output<'receiving.scan'>>;

/**
 * A scan while a replenishment is open, recognised without a mode: first what this replenishment expects,
 * then another serial, then product, document and bin codes, then the stranger.
 */
export async function scan(commanding: Commanding, input: Input<'receiving.scan'>): Promise<Scanned> {
  const replenishment = await loadReplenishment(commanding, input.document);
  if (replenishment === null)
    return { refusal: { code: 'nothingToReceive', facts: { value: input.document } } };
  const read = readSerial(input.value);
  if ('problem' in read) return { refusal: unreadable(read) };

  const subjects = await loadSubjects(commanding, read.key);
  const here = subjects.filter(({ record }) => record?.state.expectedBy?.id === replenishment.document.id);
  const ours = subjects.filter(({ product }) =>
    replenishment.lines.some((line) => line.product === product.id),
  );
  const candidates = here.length > 0 ? here : ours;
  const chosen = chooseOne(candidates, replenishment, read.value, commanding.confirm);
  if ('question' in chosen) return chosen;
  const subject = chosen.subject ?? subjects[0];
  if (subject === undefined) {
    const other = await recogniseOther(commanding, read.value, replenishment);
    return other ?? { refusal: await stranger(commanding, replenishment, read) };
  }
  return receive(commanding, replenishment, subject, input.bin);
}

function unreadable(read: {
  readonly problem: 'empty' | 'tooLong' | 'hiddenCharacter';
  readonly value: string;
}): Refusal {
  const { value } = read;
  switch (read.problem) {
    case 'empty':
      return { code: 'serialEmpty', facts: {} };
    case 'tooLong':
      return { code: 'serialTooLong', facts: { value, length: [...value].length } };
    case 'hiddenCharacter':
      return { code: 'serialHidden', facts: { value } };
  }
}

/** The one subject that a value means on this replenishment, or the question which of several. */
function chooseOne(
  candidates: readonly Subject[],
  replenishment: LoadedReplenishment,
  value: string,
  confirm: readonly string[],
): { readonly subject: Subject | undefined } | { readonly question: Question } {
  if (candidates.length < 2) return { subject: candidates[0] };
  const lineOf = (subject: Subject) =>
    replenishment.lines.find((line) => line.product === subject.product.id);
  const confirmed = candidates.find((subject) => confirm.includes(`line:${lineOf(subject)?.position}`));
  if (confirmed !== undefined) return { subject: confirmed };
  const choices = candidates.map((subject) => {
    const line = lineOf(subject);
    return {
      confirm: `line:${line?.position}`,
      sku: subject.product.sku,
      name: subject.product.name,
      detail: `${line?.received} of ${line?.units} received`,
    };
  });
  const accepts = choices.map((choice) => choice.confirm);
  return { question: { code: 'whichOne', facts: { value, choices }, accepts } };
}

async function receive(
  commanding: Commanding,
  replenishment: LoadedReplenishment,
  subject: Subject,
  binCode: string | null,
): Promise<Scanned> {
  const { document, status } = replenishment;
  const bin = await chosenBin(commanding, binCode);
  if (bin !== null && 'refusal' in bin) return bin;
  const applied = await applyStep(commanding, commanding.line, subject, {
    step: 'receive',
    document,
    bin,
    confirm: commanding.confirm,
  });
  if ('question' in applied) return applied;
  if ('refusal' in applied) return { refusal: applied.refusal };
  if (!replenishmentStatuses[status].receivable) {
    return { refusal: { code: 'notReceivable', facts: { document: document.number, status } } };
  }
  const line = await markReceived(commanding, replenishment, applied.record.id);
  const counts = await countOnLine(commanding, replenishment, line, 1);
  const { state } = applied.record;
  if (state.bin === null) throw new Error(`serial ${applied.record.id} was received into no bin`);
  return {
    value: {
      kind: 'received',
      serialId: applied.record.id,
      serial: state.value,
      sku: state.sku,
      name: line.name,
      bin: shownBin(state.bin),
      status: state.status,
      position: line.position,
      ...counts,
    },
  };
}

/** The bin to receive into; a code that is none (closed and renamed meanwhile) is refused. */
async function chosenBin(
  commanding: Commanding,
  code: string | null,
): Promise<BinRef | null | { refusal: Refusal }> {
  if (code === null) return null;
  const bin = await loadBin(commanding, fold(code.trim()));
  return bin ?? { refusal: { code: 'binUnknown', facts: { value: code } } };
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

async function stranger(
  commanding: Commanding,
  replenishment: LoadedReplenishment,
  read: { readonly value: string; readonly key: string },
): Promise<Refusal> {
  const { document, lines } = replenishment;
  const nearest = await nearestExpected(commanding, document.id, read.key);
  // Where no line lists serials, the value may well be a unit of this box: say what comes next instead.
  if (nearest === null && !lines.some((line) => line.takesSerials)) {
    return { code: 'lineComesNext', facts: { value: read.value, document: document.number } };
  }
  return { code: 'notExpected', facts: { value: read.value, document: document.number, nearest } };
}
