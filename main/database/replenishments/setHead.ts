import type { Input, Output } from '../../../shared/contract';
import type { Commanding, Outcome } from '../outcome';
import { findOpen, touch } from './find';

/** PO, supplier, tracking and expected day of an open replenishment. */
export async function setHead(
  commanding: Commanding,
  { document: number, expectedOn, ...head }: Input<'replenishments.setHead'>,
): Promise<Outcome<Output<'replenishments.setHead'>>> {
  const replenishment = await findOpen(commanding, number);
  if ('refusal' in replenishment) return replenishment;
  const { db, line } = commanding;
  const { id } = replenishment.document;
  const before = await db
    .selectFrom('replenishment')
    .select(['po', 'supplier', 'tracking', 'expected_on as expectedOn'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await db
    .updateTable('replenishment')
    .set({ ...head, expected_on: expectedOn })
    .where('id', '=', id)
    .execute();
  await touch(commanding, replenishment);
  line.recordDetails({
    replenishment: replenishment.document.number,
    before,
    after: { ...head, expectedOn },
  });
  return { value: {} };
}
