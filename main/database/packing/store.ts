import type { BinRef } from '../../../shared/domain/binKinds';
import type { Commanding } from '../outcome';
import { applyStep } from '../serials/applyStep';
import type { Subject } from '../serials/record';
import type { Fit } from './judge';
import { type LoadedLine, type LoadedOrder, orderSerial, progressOf } from './load';
import { setOrderStatus } from './orderStatus';

const insertSerial = `
INSERT INTO order_serial (line, place, product, state, value, key, serial, captured, bin, held)
VALUES (@line, @place, @product, @state, @value, @key, @serial, @captured, @bin, @held)`;

/** A serial that was judged to fit a line. */
export interface Fitting {
  readonly subject: Subject;
  readonly fit: Fit;
}

/** Puts serials that fit on a line, and takes the Ready ones for the order. `from`: the bin that values leave. */
export async function storeSerials(
  commanding: Commanding,
  { document }: LoadedOrder,
  line: LoadedLine,
  fits: readonly Fitting[],
  from: BinRef | null,
): Promise<void> {
  const { last } = await commanding.db
    .selectFrom('order_serial')
    .select((build) => build.fn.max('place').as('last'))
    .where('line', '=', line.id)
    .executeTakeFirstOrThrow();
  let place = Number(last ?? 0);
  for (const { subject, fit } of fits) {
    if (fit === 'hold') await hold(commanding, document, subject);
    const { record, value, key } = subject;
    place += 1;
    await commanding.run(insertSerial, {
      line: line.id,
      place,
      product: line.product.id,
      state: orderSerial.captured,
      value: record === null ? value : null,
      key: record === null ? key : null,
      serial: record?.id ?? null,
      captured: commanding.line.number,
      bin: fit === 'value' ? (from?.id ?? null) : null,
      held: fit === 'hold' ? 1 : 0,
    });
  }
  // A value makes no event before it ships: the journal line keeps what was captured.
  const values = fits.map(({ subject }) => subject.value);
  commanding.line.recordDetails({ order: document.number, line: line.position, captured: values });
}

async function hold(
  commanding: Commanding,
  document: LoadedOrder['document'],
  subject: Subject,
): Promise<void> {
  const asked = { step: 'reserve', document, bin: null, confirm: [] } as const;
  const applied = await applyStep(commanding, commanding.line, subject, asked);
  if (!('record' in applied)) throw new Error(`${subject.value} was judged to fit and cannot be held`);
}

/** Counts that a capture leaves on its line and on the whole order. */
interface Counts {
  readonly line: { readonly captured: number; readonly units: number };
  readonly order: { readonly captured: number; readonly units: number };
}

/** Units came on a line (`serials` and `units` above 0) or off it: the order is Packing, or Open without any. */
export async function countOnOrder(
  commanding: Commanding,
  order: LoadedOrder,
  line: LoadedLine,
  by: { readonly serials?: number; readonly units?: number },
): Promise<Counts> {
  const { serials = 0, units = 0 } = by;
  const counted = { ...line, captured: line.captured + serials, counted: line.counted + units };
  const lines = order.lines.map((other) => (other.id === line.id ? counted : other));
  const whole = progressOf(lines);
  const capture = serials + units > 0;
  await setOrderStatus(commanding, order, whole.captured > 0 ? 'Packing' : 'Open', { capture });
  return { line: progressOf([counted]), order: whole };
}
