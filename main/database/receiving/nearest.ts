import { hasValidCheckCharacter } from '../../../shared/domain/checkCharacter';
import { differsByOne } from '../../../shared/domain/differsByOne';
import type { Nearest } from '../../../shared/domain/refusals';
import type { Reading } from '../engines/engine';
import { lineSerial } from '../serials/load';

/** The still expected serial of a replenishment that differs from a stranger's key by one character, or null. */
export async function nearestExpected(
  { db }: Reading,
  document: number,
  key: string,
): Promise<Nearest | null> {
  const expected = await db
    .selectFrom('replenishment_line as line')
    .innerJoin('replenishment_serial as own', 'own.line', 'line.id')
    .innerJoin('serial', 'serial.id', 'own.serial')
    .innerJoin('product', 'product.id', 'serial.product')
    .select(['serial.value', 'serial.key', 'serial.generated', 'product.sku'])
    .where('line.replenishment', '=', document)
    .where('own.state', '=', lineSerial.state.expected)
    .execute();
  const near = expected.find((candidate) => differsByOne(candidate.key, key));
  if (near === undefined) return null;
  const misread = near.generated === 1 && !hasValidCheckCharacter(key);
  return { value: near.value, sku: near.sku, misread };
}
