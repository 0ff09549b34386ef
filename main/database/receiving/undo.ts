import type { Input, Output } from '../../../shared/contract';
import { binKinds } from '../../../shared/domain/binKinds';
import { mayDo } from '../../../shared/domain/permissions';
import type { Question } from '../../../shared/domain/questions';
import type { Refusal } from '../../../shared/domain/refusals';
import { statuses } from '../../../shared/domain/statuses';
import { dayOf } from '../../../shared/domain/times';
import { noteInFront } from '../../../shared/domain/wmsNote';
import { approved } from '../approval';
import type { Commanding, Outcome } from '../outcome';
import { applyQuantity } from '../serials/applyQuantity';
import { applyStep } from '../serials/applyStep';
import { lineSerial, loadAllBefore, loadBinById, loadSubjectsById } from '../serials/load';
import type { Subject } from '../serials/record';
import { setNote } from '../serials/setNote';
import { unnamedUnits } from '../serials/unnamedUnits';
import { expectMissing } from './expectMissing';
import { type LoadedLine, loadReplenishment, type LoadedReplenishment, progressOf } from './load';
import { countOnLines } from './progress';
import { newestOwnReceipt, receiptName, standingOf, type StandingReceipt } from './receipts';

type Undone = Output<'receiving.undo'>;

/** What the units are again, or why they cannot be taken back. */
type TakenBack = Pick<Undone, 'becomes'> | { readonly refusal: Refusal } | { readonly question: Question };

/**
 * Takes back a receipt that still stands: the person's newest on this replenishment, or with a manager's role or
 * consent any of today. A command over many units is undone whole; one that went on since is refused with what
 * happened.
 */
export async function undo(commanding: Commanding, input: Input<'receiving.undo'>): Promise<Outcome<Undone>> {
  const replenishment = await loadReplenishment(commanding, input.document);
  const units =
    replenishment === null ? [] : await standing(commanding, replenishment.document.id, input.receipt);
  const [receipt] = units;
  if (replenishment === null || receipt === undefined) {
    return { refusal: { code: 'nothingToUndo', facts: { document: input.document } } };
  }
  const allowed = await mayUndo(commanding, replenishment, receipt);
  if ('refusal' in allowed) return allowed;
  const back = await takeBack(commanding, replenishment, units, allowed.words);
  if (!('becomes' in back)) return back;
  const { becomes } = back;
  const counts = new Map<number, number>();
  for (const one of units) counts.set(one.line, (counts.get(one.line) ?? 0) - one.units);
  if (replenishment.status === 'Closed short') await expectMissing(commanding, replenishment);
  const count = units.reduce((sum, one) => sum + one.units, 0);
  const lines = await countOnLines(commanding, replenishment, counts);
  const serial = units.length === 1 ? (receipt.serial?.value ?? '') : '';
  const line = progressOf(lines.filter(({ id }) => id === receipt.line));
  const told = { receipt: receipt.receipt, serial, sku: receipt.sku, units: count, becomes };
  return { value: { ...told, line, document: progressOf(lines) } };
}

/** What of a receipt still stands; null: of the person's newest. */
async function standing(
  commanding: Commanding,
  document: number,
  receipt: number | null,
): Promise<readonly StandingReceipt[]> {
  if (receipt !== null) return standingOf(commanding, document, receipt);
  const { person } = commanding;
  const newest = person === null ? undefined : await newestOwnReceipt(commanding, document, person);
  return newest === undefined ? [] : standingOf(commanding, document, newest.receipt);
}

/** `words`: the reason of a consent, for the history. */
async function mayUndo(
  commanding: Commanding,
  { document }: LoadedReplenishment,
  receipt: StandingReceipt,
): Promise<{ readonly words: string | null } | { readonly refusal: Refusal }> {
  const { now, person, roles, timeZone } = commanding;
  const newest = person === null ? undefined : await newestOwnReceipt(commanding, document.id, person);
  if (newest?.receipt === receipt.receipt) return { words: null };
  const value = receiptName(receipt);
  let words: string | null = null;
  if (commanding.approval !== null) {
    const consent = approved(commanding, 'undoToday');
    if ('refusal' in consent) return consent;
    ({ words } = consent);
  } else if (!mayDo('undoToday', roles)) {
    return receipt.person === person && newest !== undefined
      ? { refusal: { code: 'newerScan', facts: { value, newest: receiptName(newest) } } }
      : { refusal: { code: 'othersReceipt', facts: { value, by: receipt.by } } };
  }
  return dayOf(receipt.at, timeZone) === dayOf(now, timeZone)
    ? { words }
    : { refusal: { code: 'notToday', facts: { value } } };
}

/** All units of a receipt; the first that cannot be taken back ends it. */
async function takeBack(
  commanding: Commanding,
  replenishment: LoadedReplenishment,
  units: readonly StandingReceipt[],
  words: string | null,
): Promise<TakenBack> {
  const serials = units.flatMap((one) => (one.serial === null ? [] : [{ ...one.serial, line: one.line }]));
  const back =
    serials.length === 0
      ? ({ becomes: null } as const)
      : await takeBackSerials(commanding, replenishment, serials, words);
  if (!('becomes' in back)) return back;
  for (const one of units) {
    if (one.serial !== null) continue;
    const line = replenishment.lines.find(({ id }) => id === one.line);
    if (line === undefined) throw new Error(`receipt ${one.receipt} is on a line that is gone`);
    const counted = await takeBackUnits(commanding, replenishment, line, one);
    if (!('becomes' in counted)) return counted;
  }
  return back;
}

type ReceivedSerial = NonNullable<StandingReceipt['serial']> & { readonly line: number };

// By its place: a unit that left and came back may stand on the line twice.
const notReceived = `
UPDATE replenishment_serial SET state = @state, received_journal = NULL
WHERE line = @line AND place = @place AND state = ${lineSerial.state.received}`;

async function takeBackSerials(
  commanding: Commanding,
  { document }: LoadedReplenishment,
  serials: readonly ReceivedSerial[],
  words: string | null,
): Promise<TakenBack> {
  const ids = serials.map(({ id }) => id);
  const before = await loadAllBefore(commanding, ids);
  const born = new Set(
    serials.filter(({ id, registered }) => registered && !before.has(id)).map(({ id }) => id),
  );
  const subjects = await noted(commanding, await loadSubjectsById(commanding, ids), born, document.number);
  let becomes: Undone['becomes'] = null;
  for (const { id, line, place, registered } of serials) {
    const subject = subjects.get(id);
    if (subject === undefined) throw new Error(`serial ${id} has no record`);
    const applied = await applyStep(
      commanding,
      commanding.line,
      subject,
      {
        step: 'undoReceipt',
        document,
        bin: null,
        confirm: commanding.confirm,
        before: before.get(id) ?? null,
      },
      words,
    );
    if (!('record' in applied)) return applied;
    const { dropped, expected } = lineSerial.state;
    const state = registered ? dropped : expected;
    if ((await commanding.run(notReceived, { line, place, state })) !== 1)
      throw new Error(`place ${place} of line ${line} is not received any more`);
    becomes = applied.record.state.status;
  }
  return { becomes };
}

/**
 * The subjects by their ids. Those that were born by the receipt are expected by nothing from now on; their records say
 * why they are there (design: Transitions, "None").
 */
async function noted(
  commanding: Commanding,
  subjects: readonly Subject[],
  born: ReadonlySet<number>,
  document: string,
): Promise<ReadonlyMap<number, Subject>> {
  const records = new Map(subjects.flatMap(({ record }) => (record === null ? [] : [[record.id, record]])));
  if (born.size > 0) {
    const day = dayOf(commanding.now, commanding.timeZone);
    const notes = [...born].flatMap((id) => {
      const record = records.get(id);
      if (record === undefined) return [];
      return [{ record, text: noteInFront(`${document} receipt undone ${day}`, record.wmsNotes) }];
    });
    const set = await setNote(commanding, commanding.line, 'wmsNotes', notes);
    for (const record of set) records.set(record.id, record);
  }
  return new Map(
    subjects.flatMap((subject) => {
      const record = subject.record === null ? undefined : records.get(subject.record.id);
      return record === undefined ? [] : [[record.id, { ...subject, record }]];
    }),
  );
}

/** Counted units leave the bin that they came into, as far as they are still there without a name. */
async function takeBackUnits(
  commanding: Commanding,
  { document }: LoadedReplenishment,
  { product }: LoadedLine,
  { receipt, line, units, bin: { id, code } }: StandingReceipt,
): Promise<TakenBack> {
  const bin = await loadBinById(commanding, id);
  const status = binKinds[bin.kind].gives;
  const left = await unnamedUnits(commanding, product.id, id, statuses[status].number);
  if (left < units) {
    return { refusal: { code: 'quantityGone', facts: { sku: product.sku, bin: code, asked: units, left } } };
  }
  await applyQuantity(commanding, commanding.line, {
    product,
    bin,
    step: 'undoReceipt',
    units: -units,
    document,
  });
  const { numUpdatedRows } = await commanding.db
    .updateTable('counted_receipt')
    .set({ undone: commanding.line.number })
    .where('journal', '=', receipt)
    .where('line', '=', line)
    .where('bin', '=', id)
    .where('undone', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new Error(`receipt ${receipt} was undone meanwhile`);
  return { becomes: null };
}
