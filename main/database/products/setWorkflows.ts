import type { Input, Output } from '../../../shared/contract';
import type { WorkflowResult } from '../../../shared/contract/products';
import { skuKey } from '../../../shared/domain/readProduct';
import { type Workflow, workflowOf } from '../../../shared/domain/workflows';
import type { Commanding, Outcome } from '../outcome';
import { changeWorkflow, workflowRefusal } from './changeWorkflow';

/** Gives those of several products another workflow that can have it; the others say why not. */
export async function setWorkflows(
  commanding: Commanding,
  { skus, workflow }: Input<'products.setWorkflows'>,
): Promise<Outcome<Output<'products.setWorkflows'>>> {
  const results: WorkflowResult[] = [];
  const products: object[] = [];
  for (const sku of skus) results.push(await setOne(commanding, sku, workflow, products));
  if (products.length > 0) commanding.line.recordDetails({ products });
  return { value: { results } };
}

/** `done`: where a change is noted for the journal. */
async function setOne(
  commanding: Commanding,
  sku: string,
  workflow: Workflow,
  done: object[],
): Promise<WorkflowResult> {
  const product = await commanding.db
    .selectFrom('product')
    .select(['id', 'sku', 'workflow', 'optional_serials'])
    .where('sku_key', '=', skuKey(sku))
    .executeTakeFirst();
  if (product === undefined) {
    return { is: 'refused', sku, refusal: { code: 'productUnknown', facts: { value: sku } } };
  }
  if (workflowOf(product.workflow) === workflow) return { is: 'same', sku: product.sku };
  const refusal = workflowRefusal(commanding, product);
  if (refusal !== null) return { is: 'refused', sku: product.sku, refusal };
  done.push(await changeWorkflow(commanding, product, workflow));
  return { is: 'changed', sku: product.sku };
}
