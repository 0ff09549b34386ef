import type { Input, Output } from '../../../shared/contract';
import type { DocumentRef } from '../../../shared/domain/processTypes';
import { approved } from '../approval';
import type { Commanding, Outcome } from '../outcome';
import { applyQuantity } from '../serials/applyQuantity';
import { applyStep } from '../serials/applyStep';
import { loadBefore, loadBinById } from '../serials/load';
import type { SerialRecord } from '../serials/record';
import { type LoadedLine, loadOrder, type LoadedOrder, orderSerial, progressOf } from './load';
import { setOrderStatus } from './orderStatus';
import { type SerialOnOrder, serialsOnOrder } from './serialsOnOrder';

type Voided = Outcome<Output<'packing.void'>>;

/** So many units that went on since are named. */
const named = 5;

const holdAgain = `UPDATE order_serial SET state = @state, held = 1 WHERE line = @line AND place = @place`;
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
  let lost = 0;
  for (const serial of serials) {
    const back = await bringBack(commanding, order, serial, consent.words);
    if ('refusal' in back || 'question' in back) return back;
    if (back.lost) lost += 1;
  }
  for (const line of lines) await bringCountsBack(commanding, order, line);
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

type Back = { readonly lost: boolean } | Exclude<Voided, { readonly value: unknown }>;

async function bringBack(
  commanding: Commanding,
  { document }: LoadedOrder,
  { line, place, bin, subject }: SerialOnOrder,
  words: string,
): Promise<Back> {
  const { record } = subject;
  if (record === null) throw new Error(`${subject.value} was shipped without a record`);
  const before = await loadBefore(commanding, record.id, record.lastSeq);
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
  return { lost };
}

async function bringCountsBack(
  commanding: Commanding,
  { document }: LoadedOrder,
  { id, product }: LoadedLine,
): Promise<void> {
  const { db, line } = commanding;
  const counts = await db.selectFrom('order_count').select(['bin', 'units']).where('line', '=', id).execute();
  for (const { bin, units } of counts) {
    const into = await loadBinById(commanding, bin);
    const step = { product, bin: into, step: 'voidShipment', units, document } as const;
    await applyQuantity(commanding, line, step);
  }
  await db.updateTable('order_line').set({ shipped: 0 }).where('id', '=', id).execute();
}
