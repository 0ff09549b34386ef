import type { Input, Output } from '../../../shared/contract';
import { statuses } from '../../../shared/domain/statuses';
import type { Refusal } from '../../../shared/domain/refusals';
import type { BinRef } from '../../../shared/domain/binKinds';
import { approved } from '../approval';
import type { Commanding, Outcome } from '../outcome';
import { applyQuantity } from '../serials/applyQuantity';
import { applyStep } from '../serials/applyStep';
import { loadBinById, loadHeld } from '../serials/load';
import type { Subject } from '../serials/record';
import { unnamedUnits } from '../serials/unnamedUnits';
import { kindRefusal } from './leaving';
import { type LoadedLine, loadOrder, type LoadedOrder, missingOf, orderSerial, progressOf } from './load';
import { notPackable } from './notPackable';
import { setOrderStatus } from './orderStatus';
import { type SerialOnOrder, serialsOnOrder } from './serialsOnOrder';

type Shipped = Outcome<Output<'packing.ship'>>;

const shipSerial = `
UPDATE order_serial SET state = @state, value = NULL, key = NULL, serial = @serial
WHERE line = @line AND place = @place`;

/**
 * Ships an order in one transaction: everything captured leaves, what the order held beside it is let go. One that is
 * not complete is refused; a manager may let it leave short (domain, "Order and packing").
 */
export async function ship(commanding: Commanding, input: Input<'packing.ship'>): Promise<Shipped> {
  const order = await loadOrder(commanding, input.order);
  if (order === null) return { refusal: { code: 'orderUnknown', facts: { value: input.order } } };
  const closed = notPackable(order);
  if (closed !== null) return { refusal: closed };
  const { document, lines } = order;
  const short = mayLeave(commanding, order);
  if ('refusal' in short) return short;
  const { captured, units } = progressOf(lines);
  if (captured === 0) return { refusal: { code: 'nothingCaptured', facts: { order: document.number } } };

  const serials = await serialsOnOrder(commanding, document.id, orderSerial.captured);
  const bins = await binsOf(commanding, serials);
  const gone = await stockRefusal(commanding, order, serials, bins);
  if (gone !== null) return { refusal: gone };
  for (const serial of serials) {
    const left = await shipOne(commanding, order, serial, bins, short.words);
    if (left !== null) return left;
  }
  for (const line of lines) await shipCounts(commanding, order, line);
  await letGo(commanding, order);
  await setOrderStatus(commanding, order, 'Shipped', { reason: short.words });
  return { value: { units: captured, short: units - captured } };
}

/** A complete order may leave; `words`: why an incomplete one may. */
function mayLeave(
  commanding: Commanding,
  { document, lines }: LoadedOrder,
): { readonly words: string | null } | { readonly refusal: Refusal } {
  const missing = lines
    .map((line) => ({ sku: line.product.sku, units: missingOf(line) }))
    .filter(({ units }) => units > 0);
  if (missing.length === 0) return { words: null };
  if (commanding.approval === null)
    return { refusal: { code: 'orderIncomplete', facts: { order: document.number, missing } } };
  const consent = approved(commanding, 'shipShort');
  return 'refusal' in consent ? consent : { words: consent.words };
}

/** The bins that captured values leave from. */
async function binsOf(
  commanding: Commanding,
  serials: readonly SerialOnOrder[],
): Promise<ReadonlyMap<number, BinRef>> {
  const bins = new Map<number, BinRef>();
  for (const { bin } of serials) {
    if (bin !== null && !bins.has(bin)) bins.set(bin, await loadBinById(commanding, bin));
  }
  return bins;
}

/** Whether all that leaves by count still lies Ready in its bin without a name; the first that does not, as a refusal. */
async function stockRefusal(
  commanding: Commanding,
  { lines }: LoadedOrder,
  serials: readonly SerialOnOrder[],
  bins: ReadonlyMap<number, BinRef>,
): Promise<Refusal | null> {
  const leaving = new Map<
    string,
    { readonly line: LoadedLine; readonly bin: BinRef; readonly units: number }
  >();
  const add = (line: LoadedLine, bin: BinRef, units: number): void => {
    const key = `${line.product.id} ${bin.id}`;
    leaving.set(key, { line, bin, units: units + (leaving.get(key)?.units ?? 0) });
  };
  for (const { line: id, bin, subject } of serials) {
    const line = lines.find((one) => one.id === id);
    const from = bin === null ? undefined : bins.get(bin);
    const hasPlace = subject.record?.state.bin != null;
    if (line !== undefined && from !== undefined && !hasPlace) add(line, from, 1);
  }
  for (const line of lines) {
    for (const { bin, units } of await countsOf(commanding, line))
      add(line, await loadBinById(commanding, bin), units);
  }
  for (const { line, bin, units } of leaving.values()) {
    const { id, sku } = line.product;
    const refusal = kindRefusal(bin, sku);
    if (refusal !== null) return refusal;
    const left = await unnamedUnits(commanding, id, bin.id, statuses.Ready.number);
    if (left < units)
      return { code: 'quantityGone', facts: { sku, bin: bin.code, asked: units, left: Math.max(0, left) } };
  }
  return null;
}

/** One captured serial leaves; what stands in its way now is refused, or null. */
async function shipOne(
  commanding: Commanding,
  { document }: LoadedOrder,
  { line, place, bin, subject }: SerialOnOrder,
  bins: ReadonlyMap<number, BinRef>,
  words: string | null,
): Promise<Exclude<Shipped, { readonly value: unknown }> | null> {
  const asked = {
    step: 'ship',
    document,
    bin: bin === null ? null : (bins.get(bin) ?? null),
    // Whether a unit that is Out is back was asked when it was captured.
    confirm: ['wasOut'],
  } as const;
  const applied = await applyStep(commanding, commanding.line, subject, asked, words);
  if (!('record' in applied)) return applied;
  const shipped = { state: orderSerial.shipped, serial: applied.record.id, line, place };
  await commanding.run(shipSerial, shipped);
  return null;
}

/** The counted units of a line leave; the line keeps how many of it left altogether. */
async function shipCounts(
  commanding: Commanding,
  { document }: LoadedOrder,
  line: LoadedLine,
): Promise<void> {
  for (const { bin: id, units } of await countsOf(commanding, line)) {
    const bin = await loadBinById(commanding, id);
    const step = { product: line.product, bin, step: 'ship', units: -units, document } as const;
    await applyQuantity(commanding, commanding.line, step);
  }
  await commanding.db
    .updateTable('order_line')
    .set({ shipped: line.captured + line.counted })
    .where('id', '=', line.id)
    .execute();
}

/** Counted units of a line by the bin that they leave. */
async function countsOf({ db }: Commanding, line: LoadedLine) {
  return db
    .selectFrom('order_count')
    .select((build) => ['bin', build.fn.sum<number>('units').as('units')])
    .where('line', '=', line.id)
    .groupBy('bin')
    .execute();
}

/** What the order held and did not capture stays: it is free again where it lies. */
async function letGo(commanding: Commanding, { document }: LoadedOrder): Promise<void> {
  const asked = { step: 'release', document, bin: null, confirm: [] } as const;
  const held: readonly Subject[] = await loadHeld(commanding, document.id);
  for (const subject of held) {
    const applied = await applyStep(commanding, commanding.line, subject, asked);
    if (!('record' in applied)) throw new Error(`${subject.value} is held and cannot be let go`);
  }
}
