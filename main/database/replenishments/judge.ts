import { decide } from '../../../shared/domain/decide';
import type { Refusal } from '../../../shared/domain/refusals';
import { brokenPart, ruleText } from '../../../shared/domain/serialRule';
import { keyUnder, readSerial } from '../../../shared/domain/serialValue';
import type { Reading } from '../engines/engine';
import type { LoadedLine, LoadedReplenishment } from '../receiving/load';
import { caseQuestion } from '../serials/caseQuestion';
import { lineSerial, loadSubjectsById } from '../serials/load';
import type { Subject } from '../serials/record';
import { unreadable } from '../serials/unreadable';

/** What a list of serials is to a line: what it can take, in the list's order, and why not the others. */
export interface Judged {
  readonly fits: readonly { readonly value: string; readonly key: string; readonly wasOut: boolean }[];
  /** `row`: its place in the list, from 1. */
  readonly problems: readonly { readonly row: number; readonly value: string; readonly refusal: Refusal }[];
}

const recordsOf = `
SELECT serial.id FROM json_each(@keys) AS given
CROSS JOIN serial ON serial.product = @product AND serial.key = given.value`;

const definedOn = `
SELECT own.key, process.number FROM json_each(@keys) AS given
CROSS JOIN replenishment_serial AS own ON own.product = @product AND own.key = given.value AND own.state = ${lineSerial.state.defined}
CROSS JOIN process ON process.id = own.replenishment`;

/**
 * Judges serials that a person gives a line: readable, each once, by the SKU's rule, no record but one that counts as
 * none or is Out, on no other open line, and no more than `room`.
 */
export async function judge(
  reading: Reading,
  { document }: LoadedReplenishment,
  { product, rule }: LoadedLine,
  values: readonly string[],
  room: number,
): Promise<Judged> {
  const { sku, workflow, exactCase } = product;
  const keys = JSON.stringify(values.map((value) => keyUnder(exactCase, value.trim())));
  const records = await recordsBy(reading, product.id, keys);
  const elsewhere = new Map(reading.rows<[string, string]>(definedOn, { keys, product: product.id }));
  const rowOf = new Map<string, number>();
  const fits: Judged['fits'][number][] = [];
  const problems: Judged['problems'][number][] = [];

  const refusalOf = (value: string, key: string): Refusal | { readonly wasOut: boolean } => {
    const first = rowOf.get(key);
    if (first !== undefined) return { code: 'twiceGiven', facts: { value, row: first } };
    const where = elsewhere.get(key);
    if (where !== undefined) return { code: 'definedElsewhere', facts: { value, sku, document: where } };
    const subject = records.get(key);
    const broken = subject === undefined ? brokenPart(rule, value) : null;
    if (broken !== null) return { code: 'breaksRule', facts: { value, sku, rule: ruleText(rule), broken } };
    if (subject !== undefined && caseQuestion(subject, { value, confirm: [] }) !== null) {
      return { code: 'anotherCase', facts: { value, known: subject.value } };
    }
    const asked = { step: 'submit', document, bin: null, confirm: [], value, sku, workflow } as const;
    const decision = decide(subject?.record?.state ?? null, asked);
    if ('refusal' in decision) return decision.refusal;
    if (fits.length >= room) {
      return { code: 'tooManySerials', facts: { sku, units: room, given: values.length } };
    }
    return { wasOut: 'question' in decision };
  };

  for (const [at, given] of values.entries()) {
    const row = at + 1;
    const read = readSerial(given);
    if ('problem' in read) {
      problems.push({ row, value: given, refusal: unreadable(read) });
      continue;
    }
    const key = keyUnder(exactCase, read.value);
    const judged = refusalOf(read.value, key);
    if ('code' in judged) problems.push({ row, value: read.value, refusal: judged });
    else fits.push({ value: records.get(key)?.value ?? read.value, key, wasOut: judged.wasOut });
    if (!rowOf.has(key)) rowOf.set(key, row);
  }
  return { fits, problems };
}

/** The records that a product has under keys (a JSON list), by key. */
export async function recordsBy(
  reading: Reading,
  product: number,
  keys: string,
): Promise<ReadonlyMap<string, Subject>> {
  const ids = reading.rows<[number]>(recordsOf, { keys, product }).map(([id]) => id);
  const subjects = await loadSubjectsById(reading, ids);
  return new Map(subjects.map((subject) => [subject.key, subject]));
}
