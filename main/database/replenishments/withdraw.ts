import type { Input, Output } from '../../../shared/contract';
import { statuses } from '../../../shared/domain/statuses';
import type { Commanding, Outcome } from '../outcome';
import { lineSerial } from '../serials/load';
import { findOpen, lineIn, touch } from './find';

/** Takes a unit that is Out and was declared to come back off its line: it can be voided and swapped again. */
export async function withdraw(
  commanding: Commanding,
  { document, line: id, place }: Input<'replenishments.withdraw'>,
): Promise<Outcome<Output<'replenishments.withdraw'>>> {
  const replenishment = await findOpen(commanding, document);
  if ('refusal' in replenishment) return replenishment;
  const line = lineIn(replenishment, id);
  if ('refusal' in line) return line;
  const row = await commanding.db
    .selectFrom('replenishment_serial as own')
    .innerJoin('serial', 'serial.id', 'own.serial')
    .select(['serial.id', 'serial.value', 'serial.status', 'own.state'])
    .where('own.line', '=', line.id)
    .where('own.place', '=', place)
    .executeTakeFirst();
  if (row?.state !== lineSerial.state.expected || row.status !== statuses.Out.number) {
    return { refusal: { code: 'notDeclared', facts: { value: row?.value ?? '', document } } };
  }
  // Gone, not dropped: a replenishment that is opened again expects what was dropped.
  await commanding.db
    .deleteFrom('replenishment_serial')
    .where('line', '=', line.id)
    .where('place', '=', place)
    .execute();
  await touch(commanding, replenishment);
  commanding.line.recordDetails({
    replenishment: document,
    withdrawn: { serial: row.id, sku: line.product.sku, place },
  });
  return { value: {} };
}
