import type { Input, Output } from '../../../shared/contract';
import type { ListProblem } from '../../../shared/contract/packing';
import { keyUnder, readSerial } from '../../../shared/domain/serialValue';
import type { Commanding, Outcome } from '../outcome';
import { caseQuestion } from '../serials/caseQuestion';
import { loadSubjectsByKey } from '../serials/load';
import type { Subject } from '../serials/record';
import { unreadable } from '../serials/unreadable';
import { fitOf } from './captureUnit';
import { takenFrom } from './leaving';
import { newSubject } from './meaning';
import { type LoadedLine, loadOrder, type LoadedOrder, missingOf, progressOf } from './load';
import { notPackable } from './notPackable';
import { countOnOrder, type Fitting, storeSerials } from './store';

/** Captures a list of serials for a line: all of them, or nothing unless those that cannot be are left out. */
export async function captureList(
  commanding: Commanding,
  { order: number, line: position, values, bin, leaveOut }: Input<'packing.captureList'>,
): Promise<Outcome<Output<'packing.captureList'>>> {
  const order = await loadOrder(commanding, number);
  if (order === null) return { refusal: { code: 'orderUnknown', facts: { value: number } } };
  const closed = notPackable(order);
  if (closed !== null) return { refusal: closed };
  const line = order.lines.find((one) => one.position === position);
  if (line === undefined)
    return { refusal: { code: 'noSuchLine', facts: { document: order.document.number, position } } };
  const { sku, workflow } = line.product;
  if (line.takes === 'units') return { refusal: { code: 'countedSku', facts: { sku, workflow } } };

  const { fits, problems } = await sorted(commanding, order, line, values);
  if (fits.length === 0 || (problems.length > 0 && !leaveOut))
    return { value: { captured: 0, problems, order: progressOf(order.lines) } };
  const leaving = fits.filter(({ fit }) => fit === 'value').length;
  const from = leaving > 0 ? await takenFrom(commanding, order, line.product, bin, leaving) : { bin: null };
  if ('refusal' in from) return from;
  await storeSerials(commanding, order, line, fits, from.bin);
  const counts = await countOnOrder(commanding, order, line, { serials: fits.length });
  return { value: { captured: fits.length, problems, order: counts.order } };
}

/** Which values of a list can be captured, each only once and no more than the line needs, and what the others lack. */
async function sorted(
  commanding: Commanding,
  order: LoadedOrder,
  line: LoadedLine,
  values: readonly string[],
): Promise<{ readonly fits: readonly Fitting[]; readonly problems: ListProblem[] }> {
  const { sku } = line.product;
  const fits: Fitting[] = [];
  const problems: ListProblem[] = [];
  const seen = new Set<string>();
  const known = await knownOf(commanding, line, values);
  for (const given of values) {
    const read = readSerial(given);
    if ('problem' in read) {
      problems.push({ value: given, refusal: unreadable(read) });
      continue;
    }
    const key = keyUnder(line.product.exactCase, read.value);
    const subject = known.get(key) ?? newSubject(line, read.value);
    const { value } = subject;
    if (seen.has(key)) {
      problems.push({ value, refusal: { code: 'twiceInList', facts: { value } } });
    } else if (caseQuestion(subject, { value: read.value, confirm: [] }) !== null) {
      problems.push({
        value: read.value,
        refusal: { code: 'anotherCase', facts: { value: read.value, known: value } },
      });
    } else {
      const fitting = await fitOf(commanding, order, line, subject);
      if ('refusal' in fitting) problems.push({ value, refusal: fitting.refusal });
      else if ('question' in fitting) problems.push({ value, refusal: wasOut(subject) });
      else if (fits.length >= missingOf(line))
        problems.push({
          value,
          refusal: { code: 'orderLineComplete', facts: { value, sku, units: line.units } },
        });
      else fits.push({ subject, fit: fitting.fit });
    }
    seen.add(key);
  }
  return { fits, problems };
}

/** A unit that is Out is asked about one by one: in a list it is left for its own scan. */
function wasOut({ value, record }: Subject) {
  const at = record?.state.since.at ?? 0;
  return { code: 'outAsksFirst', facts: { value, at, order: record?.state.order?.number ?? null } } as const;
}

/** Those of a list's values that are serials of the line's product, by their keys. */
async function knownOf(
  commanding: Commanding,
  { product }: LoadedLine,
  values: readonly string[],
): Promise<ReadonlyMap<string, Subject>> {
  const keys = values.map((value) => keyUnder(product.exactCase, value.trim()));
  const subjects = await loadSubjectsByKey(commanding, keys);
  const own = subjects.filter((one) => one.product.id === product.id);
  return new Map(own.map((subject) => [subject.key, subject]));
}
