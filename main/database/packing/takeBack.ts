import type { Input, Output } from '../../../shared/contract';
import type { Commanding, Outcome } from '../outcome';
import { applyStep } from '../serials/applyStep';
import { loadSubject } from '../serials/load';
import { newestCaptures, type StandingCapture } from './captures';
import { type LoadedLine, loadOrder, type LoadedOrder, orderSerial } from './load';
import { notPackable } from './notPackable';
import { countOnOrder } from './store';

type TakenBack = Outcome<Output<'packing.undo'>>;

/** Takes back the person's newest capture for an order, whole. */
export async function undo(
  commanding: Commanding,
  { order: number, capture }: Input<'packing.undo'>,
): Promise<TakenBack> {
  const order = await loadOrder(commanding, number);
  if (order === null) return { refusal: { code: 'orderUnknown', facts: { value: number } } };
  const closed = notPackable(order);
  if (closed !== null) return { refusal: closed };
  const { person } = commanding;
  const newest =
    person === null ? undefined : (await newestCaptures(commanding, order.document.id, 1, person))[0];
  if (newest === undefined)
    return { refusal: { code: 'notCaptured', facts: { order: order.document.number, what: '' } } };
  if (capture !== null && capture !== newest.capture) return notNewest(commanding, order, capture, newest);
  return takeWhole(commanding, order, newest);
}

/** Takes one serial off a line. */
export async function takeBack(
  commanding: Commanding,
  { order: number, line: position, place }: Input<'packing.takeBack'>,
): Promise<TakenBack> {
  const order = await loadOrder(commanding, number);
  if (order === null) return { refusal: { code: 'orderUnknown', facts: { value: number } } };
  const closed = notPackable(order);
  if (closed !== null) return { refusal: closed };
  const line = order.lines.find((one) => one.position === position);
  const row =
    line === undefined
      ? undefined
      : await rowsOf(commanding, line).where('place', '=', place).executeTakeFirst();
  if (line === undefined || row === undefined) {
    const what = `Unit ${place} of line ${position}`;
    return { refusal: { code: 'notCaptured', facts: { order: order.document.number, what } } };
  }
  const serial = await takeRow(commanding, order, line, row);
  commanding.line.recordDetails({ order: order.document.number, line: position, takenBack: [serial] });
  const counts = await countOnOrder(commanding, order, line, { serials: -1 });
  return { value: { serial, sku: line.product.sku, units: 1, order: counts.order } };
}

async function notNewest(
  commanding: Commanding,
  order: LoadedOrder,
  capture: number,
  newest: StandingCapture,
): Promise<TakenBack> {
  const all = await newestCaptures(commanding, order.document.id, Number.MAX_SAFE_INTEGER);
  const meant = all.find((one) => one.capture === capture);
  if (meant === undefined)
    return { refusal: { code: 'notCaptured', facts: { order: order.document.number, what: 'That' } } };
  return {
    refusal: { code: 'newerCapture', facts: { value: captureName(meant), newest: captureName(newest) } },
  };
}

const captureName = ({ serial, units, sku }: StandingCapture): string =>
  serial === '' ? `${units} ${sku}` : serial;

async function takeWhole(
  commanding: Commanding,
  order: LoadedOrder,
  { capture, serial: first, sku, units }: StandingCapture,
): Promise<TakenBack> {
  const { db } = commanding;
  if (first === '') {
    const { line: id } = await db
      .deleteFrom('order_count')
      .where('captured', '=', capture)
      .returning('line')
      .executeTakeFirstOrThrow();
    const line = lineWith(order, id);
    commanding.line.recordDetails({ order: order.document.number, line: line.position, counted: -units });
    const counts = await countOnOrder(commanding, order, line, { units: -units });
    return { value: { serial: '', sku, units, order: counts.order } };
  }
  const rows = await db
    .selectFrom('order_serial')
    .select(['line', 'place', 'value', 'serial', 'held'])
    .where('captured', '=', capture)
    .where('state', '=', orderSerial.captured)
    .orderBy('place')
    .execute();
  const line = lineWith(order, rows[0]?.line);
  const takenOff: string[] = [];
  for (const row of rows) takenOff.push(await takeRow(commanding, order, line, row));
  commanding.line.recordDetails({ order: order.document.number, line: line.position, takenBack: takenOff });
  const counts = await countOnOrder(commanding, order, line, { serials: -rows.length });
  return { value: { serial: first, sku, units: rows.length, order: counts.order } };
}

function lineWith({ document, lines }: LoadedOrder, id: number | undefined): LoadedLine {
  const line = lines.find((one) => one.id === id);
  if (line === undefined) throw new Error(`line ${id} is not on order ${document.number}`);
  return line;
}

function rowsOf({ db }: Commanding, line: LoadedLine) {
  return db
    .selectFrom('order_serial')
    .select(['place', 'value', 'serial', 'held'])
    .where('line', '=', line.id)
    .where('state', '=', orderSerial.captured);
}

interface Row {
  readonly place: number;
  readonly value: string | null;
  readonly serial: number | null;
  readonly held: number;
}

/** Takes a serial off its line; the order lets go of a unit that it holds by this capture. Gives its value. */
async function takeRow(
  commanding: Commanding,
  { document }: LoadedOrder,
  line: LoadedLine,
  { place, value, serial, held }: Row,
): Promise<string> {
  await commanding.db
    .deleteFrom('order_serial')
    .where('line', '=', line.id)
    .where('place', '=', place)
    .execute();
  if (serial === null) return value ?? '';
  const subject = await loadSubject(commanding, serial);
  if (subject === undefined) throw new Error(`serial ${serial} has no record`);
  const isHeld = subject.record?.state.holdingOrder?.id === document.id;
  if (held === 1 && isHeld) {
    const asked = { step: 'release', document, bin: null, confirm: [] } as const;
    const applied = await applyStep(commanding, commanding.line, subject, asked);
    if (!('record' in applied)) throw new Error(`${subject.value} is held and cannot be let go`);
  }
  return subject.value;
}
