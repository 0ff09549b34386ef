import type { Input, Output } from '../../../shared/contract';
import { readProduct } from '../../../shared/domain/readProduct';
import type { Commanding, Outcome } from '../outcome';
import { productRefusal } from './judge';
import { storedProduct } from './stored';
import { fittingWorkflow, updateProduct } from './write';

/** Changes all of a product but its workflow, unless somebody changed it meanwhile. */
export async function editProduct(
  commanding: Commanding,
  { id, changed, ...given }: Input<'products.edit'>,
): Promise<Outcome<Output<'products.edit'>>> {
  const known = await storedProduct(commanding, { id });
  if (known === null) return { refusal: { code: 'productUnknown', facts: { value: given.sku } } };
  const read = readProduct(given);
  if ('refusal' in read) return read;
  if (known.changed !== changed) {
    return { refusal: { code: 'changedMeanwhile', facts: { what: known.data.sku } } };
  }
  const wanted = fittingWorkflow(read.product, known.workflow);
  const refusal = await productRefusal(commanding, wanted, known);
  if (refusal !== null) return { refusal };
  const change = await updateProduct(commanding, known, wanted);
  if (change !== null) commanding.line.recordDetails({ ...change });
  return { value: { sku: wanted.sku } };
}
