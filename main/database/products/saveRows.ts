import type { Input, Output } from '../../../shared/contract';
import { readProduct } from '../../../shared/domain/readProduct';
import type { Refusal } from '../../../shared/domain/refusals';
import { workflows } from '../../../shared/domain/workflows';
import type { Commanding, Outcome } from '../outcome';
import { changeWorkflow, workflowRefusal } from './changeWorkflow';
import { productRefusal } from './judge';
import { storedProduct } from './stored';
import { fittingWorkflow, insertProduct, updateProduct } from './write';

type SavedRow = Input<'products.saveRows'>['rows'][number];

/** Saves rows of a checked file, each judged again; one that has become impossible is told, the others are saved. */
export async function saveRows(
  commanding: Commanding,
  { rows }: Input<'products.saveRows'>,
): Promise<Outcome<Output<'products.saveRows'>>> {
  const refused: Output<'products.saveRows'>['refused'] = [];
  const products: object[] = [];
  for (const [place, row] of rows.entries()) {
    const refusal = await saveRow(commanding, row, products);
    if (refusal !== null) refused.push({ place, refusal });
  }
  if (products.length > 0) commanding.line.recordDetails({ products });
  return { value: { refused } };
}

/** `done`: where a change is noted for the journal. */
async function saveRow(
  commanding: Commanding,
  { known, workflow, ...given }: SavedRow,
  done: object[],
): Promise<Refusal | null> {
  const read = readProduct(given);
  if ('refusal' in read) return read.refusal;
  const data = fittingWorkflow(read.product, workflow);
  if (known === null) {
    const refusal = await productRefusal(commanding, data, null);
    if (refusal === null) done.push(await insertProduct(commanding, data, workflow));
    return refusal;
  }
  const stored = await storedProduct(commanding, { id: known.id });
  if (stored === null || stored.changed !== known.changed) {
    return { code: 'changedMeanwhile', facts: { what: stored?.data.sku ?? given.sku } };
  }
  const product = {
    id: stored.id,
    sku: stored.data.sku,
    workflow: workflows[stored.workflow].number,
    // What follows from the workflow stands in the change of the product below.
    optional_serials: 0,
  };
  const another = workflow !== stored.workflow;
  const refusal =
    (await productRefusal(commanding, data, stored)) ??
    (another ? workflowRefusal(commanding, product) : null);
  if (refusal !== null) return refusal;
  if (another) done.push(await changeWorkflow(commanding, product, workflow));
  const change = await updateProduct(commanding, stored, data);
  if (change !== null) done.push(change);
  return null;
}
