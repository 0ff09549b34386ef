import type { Input, Output } from '../../../shared/contract';
import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import { processTypes } from '../../../shared/domain/processTypes';
import { mostUnits } from '../../../shared/domain/replenishmentLimits';
import { nextNumber } from '../counters';
import { storeDocumentEvent } from '../journal/documentEvent';
import type { Commanding, Outcome } from '../outcome';
import { readWanted } from './wanted';

/** *Insert*: a new replenishment, Incomplete, with its next number. */
export async function insertReplenishment(
  commanding: Commanding,
  { lines, expectedOn, ...head }: Input<'replenishments.insert'>,
): Promise<Outcome<Output<'replenishments.insert'>>> {
  const { db, line } = commanding;
  const wanted = await readWanted(commanding, lines);
  if ('refusal' in wanted) return wanted;
  for (const { sku, units } of wanted.lines) {
    if (units > mostUnits)
      return { refusal: { code: 'tooManyUnits', facts: { sku, units, most: mostUnits } } };
  }
  const { number: type, prefix } = processTypes.Replenishment;
  const document = `${prefix}${await nextNumber(commanding, 'Replenishment')}`;
  const { id } = await db
    .insertInto('process')
    .values({ type, number: document })
    .returning('id')
    .executeTakeFirstOrThrow();
  const status = replenishmentStatuses.Incomplete.number;
  await db
    .insertInto('replenishment')
    .values({ id, status, ...head, expected_on: expectedOn, changed: line.number })
    .execute();
  for (const [at, { product, units }] of wanted.lines.entries()) {
    await db
      .insertInto('replenishment_line')
      .values({ replenishment: id, position: at + 1, product, units })
      .execute();
  }
  await storeDocumentEvent(commanding, id, status, null);
  line.recordDetails({ replenishment: document, ...head, expectedOn, lines: wanted.lines });
  return { value: { document } };
}
