import type { Input, Output } from '../../../shared/contract';
import { readSerial } from '../../../shared/domain/serialValue';
import type { Commanding, Outcome } from '../outcome';
import { unreadable } from '../serials/unreadable';
import { loadReplenishment } from '../receiving/load';

/** Files a scanned value that a replenishment does not expect; once, however often it is scanned. */
export async function fileDiscrepancy(
  commanding: Commanding,
  input: Input<'discrepancies.file'>,
): Promise<Outcome<Output<'discrepancies.file'>>> {
  const replenishment = await loadReplenishment(commanding, input.document);
  if (replenishment === null)
    return { refusal: { code: 'nothingToReceive', facts: { value: input.document } } };
  const read = readSerial(input.value);
  if ('problem' in read) return { refusal: unreadable(read) };
  const { db, line } = commanding;
  const { id } = replenishment.document;
  const known = await db
    .selectFrom('discrepancy')
    .select('id')
    .where('replenishment', '=', id)
    .where('key', '=', read.key)
    .executeTakeFirst();
  if (known !== undefined) return { value: {} };
  const product =
    input.sku === null
      ? undefined
      : await db.selectFrom('product').select('id').where('sku', '=', input.sku).executeTakeFirst();
  await db
    .insertInto('discrepancy')
    .values({
      replenishment: id,
      value: read.value,
      key: read.key,
      product: product?.id ?? null,
      journal: line.number,
    })
    .execute();
  line.recordDetails({ replenishment: input.document, unexpected: read.value });
  return { value: {} };
}
