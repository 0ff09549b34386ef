import type { Input, Output } from '../../../shared/contract';
import type { DocumentRef } from '../../../shared/domain/processTypes';
import { binKinds } from '../../../shared/domain/binKinds';
import { binRefusal } from '../../../shared/domain/binRefusal';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Standing } from '../../../shared/domain/serialState';
import { approved } from '../approval';
import type { Commanding, Outcome } from '../outcome';
import { applyQuantity } from '../serials/applyQuantity';
import { applyStep } from '../serials/applyStep';
import { loadAllBefore, loadBinById } from '../serials/load';
import type { SerialRecord } from '../serials/record';
import { capturedRefusal, recaptured } from './captured';
import { type LoadedLine, loadOrder, type LoadedOrder, orderSerial, progressOf } from './load';
import { setOrderStatus } from './orderStatus';
import { type SerialOnOrder, serialsOnOrder } from './serialsOnOrder';

type Voided = Outcome<Output<'packing.void'>>;

/** So many units that went on since are named. */
const named = 5;

// A unit that had no place is held from now on; one that the order held before it was captured stays so when taken back.
const holdAgain = `
UPDATE order_serial SET state = @state, held = (held = 1 OR bin IS NOT NULL) WHERE line = @line AND place = @place`;
const dropSerial = `DELETE FROM order_serial WHERE line = @line AND place = @place`;

/**
 * Takes a whole shipment back (domain, "A reversal"): its units are held for the order again in the bins that they
 * left. Refused with their serials where some have moved since.
 */
export async function voidShipment(commanding: Commanding, input: Input<'packing.void'>): Promise<Voided> {
  const order = await loadOrder(commanding, input.order);
  if (order === null) return { refusal: { code: 'orderUnknown', facts: { value: input.order } } };
  const { document, status, lines } = order;
  const consent = approved(commanding, 'voidShipment');
  if ('refusal' in consent) return consent;
  if (status !== 'Shipped')
    return { refusal: { code: 'notShipped', facts: { order: document.number, status } } };
  const serials = await serialsOnOrder(commanding, document.id, orderSerial.shipped);
  const gone = serials.filter(({ subject }) => wentOn(subject.record, document));
  if (gone.length > 0) {
    const units = gone.slice(0, named).map(({ subject }) => subject.value);
    return {
      refusal: { code: 'shipmentWentOn', facts: { order: document.number, units, count: gone.length } },
    };
  }
  const again = await recaptured(commanding, document.id);
  const other = serials.find(({ subject }) => subject.record?.id === again);
  const elsewhere = other && (await capturedRefusal(commanding, document.number, other.subject));
  if (elsewhere) return { refusal: elsewhere };
  const ids = serials.flatMap(({ subject }) => subject.record?.id ?? []);
  const before = await loadAllBefore(commanding, ids);
  let lost = 0;
  for (const serial of serials) {
    const back = await bringBack(commanding, order, serial, { before, words: consent.words });
    if ('refusal' in back || 'question' in back) return back;
    lost += back.lost;
  }
  for (const line of lines) {
    const back = await bringCountsBack(commanding, order, line);
    if ('refusal' in back) return back;
    lost += back.lost;
  }
  const units = progressOf(lines).captured - lost;
  await setOrderStatus(commanding, order, units > 0 ? 'Packing' : 'Open', { reason: consent.words });
  return { value: { units } };
}

/** Whether anything happened to a unit after this order took it out. */
function wentOn(record: SerialRecord | null, { id }: DocumentRef): boolean {
  if (record === null) return true;
  const { lastStep, process, status } = record.state;
  return lastStep !== 'ship' || status !== 'Out' || process?.id !== id;
}

/** `lost`: units that came back where no order holds any, since their bin changed its kind. */
type Back = { readonly lost: number } | Exclude<Voided, { readonly value: unknown }>;

async function bringBack(
  commanding: Commanding,
  { document }: LoadedOrder,
  { line, place, bin, subject }: SerialOnOrder,
  { before: all, words }: { readonly before: ReadonlyMap<number, Standing>; readonly words: string },
): Promise<Back> {
  const { record } = subject;
  if (record === null) throw new Error(`${subject.value} was shipped without a record`);
  const before = all.get(record.id) ?? null;
  // One that had no place comes back as a named unit of the bin whose quantity it left.
  const into = before?.bin == null && bin !== null ? await loadBinById(commanding, bin) : null;
  const asked = { step: 'voidShipment', document, bin: into, confirm: [], before } as const;
  const applied = await applyStep(commanding, commanding.line, subject, asked, words);
  if (!('record' in applied)) return applied;
  const lost = applied.lostBy !== null;
  await commanding.run(lost ? dropSerial : holdAgain, {
    line,
    place,
    ...(lost ? {} : { state: orderSerial.captured }),
  });
  return { lost: lost ? 1 : 0 };
}

async function bringCountsBack(
  commanding: Commanding,
  { document }: LoadedOrder,
  { id, product }: LoadedLine,
): Promise<{ readonly lost: number } | { readonly refusal: Refusal }> {
  const { db, line } = commanding;
  const counts = await db
    .selectFrom('order_count')
    .select((build) => ['bin', build.fn.sum<number>('units').as('units')])
    .where('line', '=', id)
    .groupBy('bin')
    .execute();
  let lost = 0;
  for (const { bin, units } of counts) {
    const into = await loadBinById(commanding, bin);
    const refusal = binRefusal(into, product.sku);
    if (refusal !== null) return { refusal };
    const step = { product, bin: into, step: 'voidShipment', units, document } as const;
    await applyQuantity(commanding, line, step);
    if (binKinds[into.kind].gives === 'Ready') continue;
    await db.deleteFrom('order_count').where('line', '=', id).where('bin', '=', bin).execute();
    lost += units;
  }
  await db.updateTable('order_line').set({ shipped: 0 }).where('id', '=', id).execute();
  return { lost };
}
