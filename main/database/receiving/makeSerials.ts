import type { Input, Output } from '../../../shared/contract';
import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import { lastNumber, takeNumbers } from '../counters';
import type { Commanding, Outcome } from '../outcome';
import { freshValues } from '../replenishments/freshValues';
import { touch } from '../replenishments/find';
import { applyStep } from '../serials/applyStep';
import { lastPlace } from '../serials/lastPlace';
import { addToLine } from './addToLine';
import { loadReplenishment } from './load';

/**
 * Makes serials at the dock for the units of a line that are still to come and have none: they are Incoming, expected on
 * the line, and printed and stuck on before they are received. Source: domain, Replenishment.
 */
export async function makeSerials(
  commanding: Commanding,
  { document: number, line: position }: Input<'receiving.makeSerials'>,
): Promise<Outcome<Output<'receiving.makeSerials'>>> {
  const replenishment = await loadReplenishment(commanding, number);
  if (replenishment === null) return { refusal: { code: 'nothingToReceive', facts: { value: number } } };
  const { document, status, lines } = replenishment;
  if (!replenishmentStatuses[status].receivable)
    return { refusal: { code: 'notReceivable', facts: { document: number, status } } };
  const line = lines.find((one) => one.position === position);
  if (line === undefined) return { refusal: { code: 'noSuchLine', facts: { document: number, position } } };
  const { product } = line;
  const { sku, workflow } = product;
  if (line.takes === 'units') return { refusal: { code: 'countedSku', facts: { sku, workflow } } };
  const count = line.units - line.received;
  if (line.takes === 'listedSerials' || count <= 0)
    return { refusal: { code: 'allDefined', facts: { document: number } } };

  const { prefix } = await commanding.db
    .selectFrom('product')
    .select('prefix')
    .where('id', '=', product.id)
    .executeTakeFirstOrThrow();
  const after = await lastNumber(commanding, 'serial');
  const { values, last } = await freshValues(commanding, { id: product.id, prefix }, count, after);
  await takeNumbers(commanding, 'serial', { from: after, to: last });
  let place = await lastPlace(commanding, line.id);
  for (const value of values) {
    const subject = { product, value, key: value, generated: true, record: null };
    const asked = { step: 'submit', document, bin: null, confirm: [] } as const;
    const applied = await applyStep(commanding, commanding.line, subject, asked);
    if (!('record' in applied)) throw new Error(`${value} is fresh, and is refused`);
    place += 1;
    await addToLine(commanding, document.id, line, { place, serial: applied.record.id, way: 'made' });
  }
  await touch(commanding, replenishment);
  commanding.line.recordDetails({ replenishment: number, sku, made: count, numbers: { after, last } });
  return { value: { made: count, line: line.id } };
}
