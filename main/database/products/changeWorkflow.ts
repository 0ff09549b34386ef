import type { InTheWay } from '../../../shared/contract/products';
import type { Refusal } from '../../../shared/domain/refusals';
import { type Workflow, workflowOf, workflows } from '../../../shared/domain/workflows';
import type { Reading } from '../engines/engine';
import type { Commanding } from '../outcome';
import { inTheWay } from './inTheWay';

interface Product {
  readonly id: number;
  readonly sku: string;
  readonly workflow: number;
  readonly optional_serials: number;
}

/** Why the workflow of a product stays as it is: anything of it is here, on its way in, or ordered; null: it can change. */
export function workflowRefusal(
  reading: Reading,
  product: Omit<Product, 'optional_serials'>,
): Refusal | null {
  const ways = inTheWay(reading, product.id);
  if (ways.length === 0) return null;
  const of = (what: InTheWay['what']) => ways.find((way) => way.what === what);
  const facts = {
    sku: product.sku,
    inForce: workflowOf(product.workflow),
    units: (of('onHand')?.units ?? 0) + (of('incoming')?.units ?? 0),
    replenishments: of('replenishmentLines')?.places ?? 0,
    orders: of('orderLines')?.places ?? 0,
    where: [...new Set(ways.flatMap(({ where }) => where))],
  };
  return { code: 'workflowLocked', facts };
}

/** Gives a product whose workflow can change another one; what stood before and after, for the journal. */
export async function changeWorkflow(
  { db, line }: Commanding,
  { id, sku, workflow: former, optional_serials: optional }: Product,
  workflow: Workflow,
): Promise<{ readonly product: string; readonly before: object; readonly after: object }> {
  const resets = optional === 1 && workflow !== 'Out in Bulk';
  await db
    .updateTable('product')
    .set({
      workflow: workflows[workflow].number,
      // Under another workflow every unit needs what it says.
      ...(resets ? { optional_serials: 0 as const } : {}),
      changed: line.number,
    })
    .where('id', '=', id)
    .execute();
  return {
    product: sku,
    before: { workflow: workflowOf(former), ...(resets && { optionalSerials: true }) },
    after: { workflow, ...(resets && { optionalSerials: false }) },
  };
}
