import type { Input, Output } from '../../../shared/contract';
import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import { dayOf } from '../../../shared/domain/times';
import { noteInFront } from '../../../shared/domain/wmsNote';
import { approved } from '../approval';
import type { Commanding, Outcome } from '../outcome';
import { lineSerial } from '../serials/load';
import { setNote } from '../serials/setNote';
import { setStatus } from './documentStatus';
import { loadReplenishment, type LoadedReplenishment } from './load';

/**
 * Ends a replenishment of which not all came, with a manager's reason. What did not come keeps its record with a
 * note that says why, and nothing expects it any more.
 */
export async function closeShort(
  commanding: Commanding,
  input: Input<'receiving.closeShort'>,
): Promise<Outcome<Output<'receiving.closeShort'>>> {
  const replenishment = await loadReplenishment(commanding, input.document);
  if (replenishment === null)
    return { refusal: { code: 'nothingToReceive', facts: { value: input.document } } };
  const { document, status, lines } = replenishment;
  const consent = approved(commanding, 'closeShort');
  if ('refusal' in consent) return consent;
  if (status === 'Received')
    return { refusal: { code: 'nothingMissing', facts: { document: document.number } } };
  if (!replenishmentStatuses[status].receivable) {
    return { refusal: { code: 'notReceivable', facts: { document: document.number, status } } };
  }
  await dropExpected(commanding, replenishment, consent.reason);
  await setStatus(commanding, replenishment, 'Closed short', { reason: consent.words });
  return {
    value: { missing: lines.reduce((sum, line) => sum + Math.max(0, line.units - line.received), 0) },
  };
}

async function dropExpected(
  commanding: Commanding,
  { document }: LoadedReplenishment,
  reason: string,
): Promise<void> {
  const { db, line, now, timeZone } = commanding;
  const { expected, dropped } = lineSerial.state;
  const missing = await db
    .selectFrom('replenishment_serial as own')
    .innerJoin('serial', 'serial.id', 'own.serial')
    .select(['serial.id', 'serial.changed', 'serial.wms_notes as wmsNotes', 'serial.oms_notes as omsNotes'])
    .where('own.replenishment', '=', document.id)
    .where('own.state', '=', expected)
    .execute();
  await db
    .updateTable('replenishment_serial')
    .set({ state: dropped })
    .where('replenishment', '=', document.id)
    .where('state', '=', expected)
    .execute();
  const note = `${document.number} closed short ${dayOf(now, timeZone)}: ${reason}`;
  const notes = missing.map((record) => ({ record, text: noteInFront(note, record.wmsNotes) }));
  if (notes.length > 0) await setNote(commanding, line, 'wmsNotes', notes);
}
