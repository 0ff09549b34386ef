import type { Input, Output } from '../../../shared/contract';
import type { ListProblem } from '../../../shared/contract/packing';
import { keyUnder, readSerial } from '../../../shared/domain/serialValue';
import type { Commanding, Outcome } from '../outcome';
import { caseQuestion } from '../serials/caseQuestion';
import { loadSubjects } from '../serials/load';
import type { Subject } from '../serials/record';
import { unreadable } from '../serials/unreadable';
import { fitOf } from './captureUnit';
import { takenFrom, type Fit } from './judge';
import { type LoadedLine, loadOrder, type LoadedOrder, missingOf, progressOf } from './load';
import { notPackable } from './notPackable';
import { countOnOrder, storeSerials } from './store';

interface Fitting {
  readonly subject: Subject;
  readonly fit: Fit;
}

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

  const { fits, problems } = await sorted(commanding, order, line, values, bin);
  if (fits.length === 0 || (problems.length > 0 && !leaveOut))
    return { value: { captured: 0, problems, order: progressOf(order.lines) } };
  const pending = fits.filter(({ fit }) => fit.how === 'value').length;
  if (pending > 0) {
    const from = await takenFrom(commanding, order, line.product, bin, pending);
    if ('refusal' in from) return from;
  }
  await storeSerials(commanding, order, line, fits);
  const counts = await countOnOrder(commanding, order, line, { serials: fits.length });
  return { value: { captured: fits.length, problems, order: counts.order } };
}

/** Which values of a list can be captured, each only once and no more than the line needs, and what the others lack. */
async function sorted(
  commanding: Commanding,
  order: LoadedOrder,
  line: LoadedLine,
  values: readonly string[],
  bin: string | null,
): Promise<{ readonly fits: readonly Fitting[]; readonly problems: ListProblem[] }> {
  const { sku } = line.product;
  const fits: Fitting[] = [];
  const problems: ListProblem[] = [];
  const seen = new Set<string>();
  for (const given of values) {
    const read = readSerial(given);
    if ('problem' in read) {
      problems.push({ value: given, refusal: unreadable(read) });
      continue;
    }
    const subject = await subjectOf(commanding, line, read.value);
    const { value, key } = subject;
    if (seen.has(key)) {
      problems.push({ value, refusal: { code: 'twiceInList', facts: { value } } });
    } else if (caseQuestion(subject, { value: read.value, confirm: [] }) !== null) {
      problems.push({
        value: read.value,
        refusal: { code: 'anotherCase', facts: { value: read.value, known: value } },
      });
    } else {
      const fitting = await fitOf(commanding, order, line, subject, bin);
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

async function subjectOf(commanding: Commanding, { product }: LoadedLine, value: string): Promise<Subject> {
  const known = (await loadSubjects(commanding, value)).find((one) => one.product.id === product.id);
  const key = keyUnder(product.exactCase, value);
  return known ?? { product, value, key, generated: false, record: null };
}
