import { dayOf } from '../../../shared/domain/times';
import { noteInFront } from '../../../shared/domain/wmsNote';
import type { Commanding } from '../outcome';
import { lineSerial } from '../serials/load';
import { setNote } from '../serials/setNote';
import type { LoadedReplenishment } from './load';

/**
 * What a replenishment still expects keeps its record with a note that says why, and nothing expects it any more.
 * Gives how many serials that are.
 */
export async function dropExpected(
  commanding: Commanding,
  { document }: LoadedReplenishment,
  ending: 'closed short' | 'cancelled',
  reason: string,
): Promise<number> {
  const { db, line, now, timeZone } = commanding;
  const { expected, dropped } = lineSerial.state;
  const missing = await db
    .selectFrom('replenishment_line as line')
    .innerJoin('replenishment_serial as own', 'own.line', 'line.id')
    .innerJoin('serial', 'serial.id', 'own.serial')
    .select(['serial.id', 'serial.changed', 'serial.wms_notes as wmsNotes', 'serial.oms_notes as omsNotes'])
    .where('line.replenishment', '=', document.id)
    .where('own.state', '=', expected)
    .execute();
  await db
    .updateTable('replenishment_serial')
    .set({ state: dropped })
    .where('line', 'in', (build) =>
      build.selectFrom('replenishment_line').select('id').where('replenishment', '=', document.id),
    )
    .where('state', '=', expected)
    .execute();
  const note = `${document.number} ${ending} ${dayOf(now, timeZone)}: ${reason}`;
  const notes = missing.map((record) => ({ record, text: noteInFront(note, record.wmsNotes) }));
  if (notes.length > 0) await setNote(commanding, line, 'wmsNotes', notes);
  return missing.length;
}
