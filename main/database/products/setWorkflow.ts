import type { Input, Output } from '../../../shared/contract';
import { skuKey } from '../../../shared/domain/readProduct';
import { workflowOf } from '../../../shared/domain/workflows';
import type { Commanding, Outcome } from '../outcome';
import { changeWorkflow, workflowRefusal } from './changeWorkflow';

/** Gives a product another workflow; refused while anything of it is here, on its way in, or ordered. */
export async function setWorkflow(
  commanding: Commanding,
  { sku, changed, workflow }: Input<'products.setWorkflow'>,
): Promise<Outcome<Output<'products.setWorkflow'>>> {
  const product = await commanding.db
    .selectFrom('product')
    .selectAll()
    .where('sku_key', '=', skuKey(sku))
    .executeTakeFirst();
  if (product === undefined) return { refusal: { code: 'productUnknown', facts: { value: sku } } };
  if (workflowOf(product.workflow) === workflow) return { value: {} };
  if (product.changed !== changed) return { refusal: { code: 'changedMeanwhile', facts: { what: sku } } };
  const refusal = workflowRefusal(commanding, product);
  if (refusal !== null) return { refusal };
  commanding.line.recordDetails(await changeWorkflow(commanding, product, workflow));
  return { value: {} };
}
