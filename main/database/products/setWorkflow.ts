import type { Input, Output } from '../../../shared/contract';
import { fold } from '../../../shared/domain/fold';
import { workflowOf, workflows } from '../../../shared/domain/workflows';
import type { Commanding, Outcome } from '../outcome';
import { inTheWay } from './inTheWay';

/** Gives a product another workflow; refused while anything of it is here, on its way in, or ordered. */
export async function setWorkflow(
  { db, rows, line }: Commanding,
  { sku, changed, workflow }: Input<'products.setWorkflow'>,
): Promise<Outcome<Output<'products.setWorkflow'>>> {
  const product = await db
    .selectFrom('product')
    .selectAll()
    .where('sku_key', '=', fold(sku))
    .executeTakeFirst();
  if (product === undefined) return { refusal: { code: 'productUnknown', facts: { value: sku } } };
  const before = workflowOf(product.workflow);
  if (before === workflow) return { value: {} };
  if (product.changed !== changed) return { refusal: { code: 'changedMeanwhile', facts: { what: sku } } };
  const ways = inTheWay({ db, rows }, product.id);
  if (ways.length > 0) {
    const of = (what: (typeof ways)[number]['what']) => ways.find((way) => way.what === what);
    const facts = {
      sku: product.sku,
      inForce: before,
      units: (of('onHand')?.units ?? 0) + (of('incoming')?.units ?? 0),
      replenishments: of('replenishmentLines')?.places ?? 0,
      orders: of('orderLines')?.places ?? 0,
      where: [...new Set(ways.flatMap(({ where }) => where))],
    };
    return { refusal: { code: 'workflowLocked', facts } };
  }
  await db
    .updateTable('product')
    .set({ workflow: workflows[workflow].number, changed: line.number })
    .where('id', '=', product.id)
    .execute();
  line.recordDetails({ product: product.sku, before: { workflow: before }, after: { workflow } });
  return { value: {} };
}
