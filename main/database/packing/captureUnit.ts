import type { Output } from '../../../shared/contract';
import { isRetailCode } from '../../../shared/barcode/retail';
import type { Question } from '../../../shared/domain/questions';
import type { Refusal } from '../../../shared/domain/refusals';
import { doubtOf } from '../../../shared/domain/serialDoubt';
import { brokenPart, ruleText } from '../../../shared/domain/serialRule';
import type { Commanding, Outcome } from '../outcome';
import type { Subject } from '../serials/record';
import { type Fit, judge } from './judge';
import { takenFrom } from './leaving';
import { hasRoom, type LoadedLine, type LoadedOrder } from './load';
import type { Meaning, Scan } from './meaning';
import { countOnOrder, storeSerials } from './store';

/** So many of the newest serials of a line show what its serials look like. */
const looked = 100;

type Unit = Meaning & { readonly is: 'unit' };

/** Captures one unit for an order, or says why not; a value that may be something else on the box asks first. */
export async function captureUnit(
  commanding: Commanding,
  order: LoadedOrder,
  unit: Unit,
  scan: Scan,
  bin: string | null,
): Promise<Outcome<Output<'packing.scan'>>> {
  const { line, subject } = unit;
  const fitting = await fitOf(commanding, order, line, subject);
  if (!('fit' in fitting)) return fitting;
  const { fit } = fitting;
  const from = fit === 'value' ? await takenFrom(commanding, order, line.product, bin, 1) : { bin: null };
  if ('refusal' in from) return from;
  const question = await doubtQuestion(commanding, unit, scan);
  if (question !== null) return { question };
  await storeSerials(commanding, order, line, [{ subject, fit }], from.bin);
  const counts = await countOnOrder(commanding, order, line, { serials: 1 });
  const { record, value } = subject;
  return {
    value: {
      kind: 'captured',
      capture: commanding.line.number,
      serial: record?.state.value ?? value,
      sku: line.product.sku,
      name: line.product.name,
      position: line.position,
      bin: record?.state.bin?.code ?? from.bin?.code ?? '',
      omsNotes: record?.omsNotes ?? '',
      ...counts,
    },
  };
}

/** Whether a serial fits a line: its standing first, then the rule of the SKU, then the line's room. */
export async function fitOf(
  commanding: Commanding,
  order: LoadedOrder,
  line: LoadedLine,
  subject: Subject,
): Promise<{ readonly fit: Fit } | { readonly refusal: Refusal } | { readonly question: Question }> {
  const { value, record } = subject;
  const { sku } = line.product;
  const broken = record === null && line.takes === 'newSerials' ? brokenPart(line.rule, value) : null;
  if (broken !== null) {
    return { refusal: { code: 'breaksRule', facts: { value, sku, rule: ruleText(line.rule), broken } } };
  }
  const judged = await judge(commanding, order, subject);
  if ('refusal' in judged) return judged;
  if (!hasRoom(line))
    return { refusal: { code: 'orderLineComplete', facts: { value, sku, units: line.units } } };
  return judged;
}

/** A value that is known as this product's needs no doubt, nor one that a GS1 code calls its serial. */
async function doubtQuestion(
  { db, confirm }: Commanding,
  { line, subject, elsewhere }: Unit,
  scan: Scan,
): Promise<Question | null> {
  if (subject.record !== null || scan.sku !== null || confirm.includes('reallySerial')) return null;
  const taken = await db
    .selectFrom('order_serial as own')
    .leftJoin('serial', 'serial.id', 'own.serial')
    .select(['own.value as pending', 'serial.value as value'])
    .where('own.line', '=', line.id)
    .orderBy('own.place', 'desc')
    .limit(looked)
    .execute();
  const doubt = doubtOf({
    value: subject.value,
    retailCode: isRetailCode(scan.aim, subject.value),
    taken: taken.map(({ pending, value }) => pending ?? value ?? ''),
    elsewhere: elsewhere?.record?.state ?? null,
  });
  if (doubt === null) return null;
  const facts = { value: subject.value, sku: line.product.sku, doubt };
  return { code: 'reallySerial', facts, accepts: ['reallySerial'] };
}
