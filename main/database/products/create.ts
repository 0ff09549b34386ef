import type { Input, Output } from '../../../shared/contract';
import { readProduct } from '../../../shared/domain/readProduct';
import type { Commanding, Outcome } from '../outcome';
import { productRefusal } from './judge';
import { fittingWorkflow, insertProduct } from './write';

/** A new product. */
export async function createProduct(
  commanding: Commanding,
  { workflow, ...given }: Input<'products.create'>,
): Promise<Outcome<Output<'products.create'>>> {
  const read = readProduct(given);
  if ('refusal' in read) return read;
  const refusal = await productRefusal(commanding, read.product, null);
  if (refusal !== null) return { refusal };
  const { product, after } = await insertProduct(
    commanding,
    fittingWorkflow(read.product, workflow),
    workflow,
  );
  commanding.line.recordDetails({ product, after });
  return { value: { sku: product } };
}
