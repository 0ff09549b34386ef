import type { Input, Output } from '../../../shared/contract';
import { decide } from '../../../shared/domain/decide';
import type { BinRef } from '../../../shared/domain/binKinds';
import type { Refusal } from '../../../shared/domain/refusals';
import { brokenPart, ruleText } from '../../../shared/domain/serialRule';
import { keyUnder, readSerial } from '../../../shared/domain/serialValue';
import type { Reading } from '../engines/engine';
import type { Commanding, Outcome } from '../outcome';
import { applyStep } from '../serials/applyStep';
import { caseQuestion } from '../serials/caseQuestion';
import { lastPlace } from '../serials/lastPlace';
import { lineSerial, loadSubjectsByKey } from '../serials/load';
import type { Subject } from '../serials/record';
import { unreadable } from '../serials/unreadable';
import { addToLine } from './addToLine';
import { intoBin } from './intoBin';
import { type LoadedLine, loadReplenishment, type LoadedReplenishment } from './load';
import { countOnLine } from './progress';
import { roomFor } from './room';

type Given = Input<'receiving.receiveList'>;
type Problem = Output<'receiving.receiveList'>['problems'][number];

const { expected, received } = lineSerial.state;

/** Problems that are told one by one; how many there are is told too. */
const mostTold = 1_000;

const expectedOnLine = `SELECT serial FROM replenishment_serial WHERE line = @line AND state = ${expected}`;

const markReceived = `
UPDATE replenishment_serial SET state = ${received}, received_journal = @journal
WHERE serial = @serial AND line = @line AND state = ${expected}`;

/**
 * Receives a list of serials on one line in one command: a carton's list, pasted or from a file. All of them, or nothing
 * unless those that cannot be are left out. What takes a question in a scan is left to be scanned by itself.
 */
export async function receiveList(
  commanding: Commanding,
  given: Given,
): Promise<Outcome<Output<'receiving.receiveList'>>> {
  const { document: number, line: position, bin: code } = given;
  const replenishment = await loadReplenishment(commanding, number);
  if (replenishment === null) return { refusal: { code: 'nothingToReceive', facts: { value: number } } };
  const line = replenishment.lines.find((one) => one.position === position);
  if (line === undefined) return { refusal: { code: 'noSuchLine', facts: { document: number, position } } };
  const { sku, workflow } = line.product;
  if (line.takes === 'units') return { refusal: { code: 'countedSku', facts: { sku, workflow } } };
  const into = await intoBin(commanding, code);
  if ('refusal' in into) return into;
  const { bin } = into;
  if (bin === null) return { refusal: { code: 'binMissing', facts: { value: sku } } };

  const { fits, problems } = await sorted(commanding, replenishment, line, bin, given.values);
  const told = { problems: problems.slice(0, mostTold), refused: problems.length };
  const progress = { received: line.received, units: line.units };
  if (fits.length === 0 || (problems.length > 0 && !given.leaveOut))
    return { value: { received: 0, line: progress, ...told } };
  const over = {
    code: 'overQuantity',
    facts: { sku, asked: fits.length, received: line.received, units: line.units },
  } as const;
  const room = roomFor(commanding, replenishment, line, fits.length, over);
  if ('refusal' in room) return room;
  await store(commanding, replenishment, line, bin, fits, room.words);
  const counts = await countOnLine(commanding, replenishment, line, fits.length);
  return { value: { received: fits.length, line: counts.line, ...told } };
}

/** Which values of a list the line takes, each only once, and what the others lack. */
async function sorted(
  reading: Reading,
  { document }: LoadedReplenishment,
  line: LoadedLine,
  bin: BinRef,
  values: readonly string[],
): Promise<{ readonly fits: readonly Subject[]; readonly problems: readonly Problem[] }> {
  const { product, rule, takes } = line;
  const { sku, workflow, exactCase } = product;
  const known = await subjectsOf(reading, line, values);
  const listed = new Set(reading.rows<[number]>(expectedOnLine, { line: line.id }).map(([id]) => id));
  const step = takes === 'listedSerials' ? 'receive' : 'register';
  const rowOf = new Map<string, number>();

  const refusalOf = (subject: Subject, value: string): Refusal | null => {
    const { record } = subject;
    const first = rowOf.get(subject.key);
    if (first !== undefined) return { code: 'twiceGiven', facts: { value, row: first } };
    if (caseQuestion(subject, { value, confirm: [] }) !== null)
      return { code: 'anotherCase', facts: { value, known: subject.value } };
    if (step === 'register' && record === null) {
      const broken = brokenPart(rule, value);
      if (broken !== null) return { code: 'breaksRule', facts: { value, sku, rule: ruleText(rule), broken } };
    }
    const decision = decide(record?.state ?? null, {
      step,
      document,
      bin,
      confirm: [],
      value,
      sku,
      workflow,
    });
    if ('refusal' in decision) return decision.refusal;
    if ('question' in decision) {
      const { at } = record?.state.since ?? { at: 0 };
      return { code: 'outAsksFirst', facts: { value, at, order: record?.state.order?.number ?? null } };
    }
    return step === 'receive' && !listed.has(record?.id ?? 0)
      ? { code: 'notExpected', facts: { value, document: document.number, nearest: null } }
      : null;
  };

  const fits: Subject[] = [];
  const problems: Problem[] = [];
  for (const [at, text] of values.entries()) {
    const read = readSerial(text);
    if ('problem' in read) {
      problems.push({ row: at + 1, value: text, refusal: unreadable(read) });
      continue;
    }
    const key = keyUnder(exactCase, read.value);
    const subject = known.get(key) ?? { product, value: read.value, key, generated: false, record: null };
    const refusal = refusalOf(subject, read.value);
    if (refusal === null) fits.push(subject);
    else problems.push({ row: at + 1, value: read.value, refusal });
    if (!rowOf.has(key)) rowOf.set(key, at + 1);
  }
  return { fits, problems };
}

/** Those of the values that are serials of the line's product, by their keys. */
async function subjectsOf(
  reading: Reading,
  { product }: LoadedLine,
  values: readonly string[],
): Promise<ReadonlyMap<string, Subject>> {
  const keys = values.map((value) => keyUnder(product.exactCase, value.trim()));
  const subjects = await loadSubjectsByKey(reading, keys);
  const own = subjects.filter((one) => one.product.id === product.id);
  return new Map(own.map((subject) => [subject.key, subject]));
}

async function store(
  commanding: Commanding,
  { document }: LoadedReplenishment,
  line: LoadedLine,
  bin: BinRef,
  fits: readonly Subject[],
  words: string | null,
): Promise<void> {
  const { line: journal } = commanding;
  const isListed = line.takes === 'listedSerials';
  const step = isListed ? 'receive' : 'register';
  let place = isListed ? 0 : await lastPlace(commanding, line.id);
  for (const subject of fits) {
    const asked = { step, document, bin, confirm: [] } as const;
    const applied = await applyStep(commanding, journal, subject, asked, words);
    if (!('record' in applied)) throw new Error(`${subject.value} was checked, and is refused now`);
    const { id } = applied.record;
    if (isListed) await commanding.run(markReceived, { line: line.id, serial: id, journal: journal.number });
    else {
      place += 1;
      await addToLine(commanding, document.id, line, { place, serial: id, way: 'registered' });
    }
  }
}
