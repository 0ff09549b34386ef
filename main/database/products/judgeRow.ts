import type { RowAnswer } from '../../../shared/contract/csvCheck';
import { type ProductField, productFieldNames, productFields } from '../../../shared/domain/productFields';
import { productCells, type ProductRow, readProductRow } from '../../../shared/domain/productsCsv';
import { givenOf, readProduct, skuKey } from '../../../shared/domain/readProduct';
import type { Refusal } from '../../../shared/domain/refusals';
import { workflows } from '../../../shared/domain/workflows';
import type { Reading } from '../engines/engine';
import { workflowRefusal } from './changeWorkflow';
import { productRefusal } from './judge';
import { storedProduct } from './stored';
import { fittingWorkflow } from './write';

interface Judged {
  readonly is: RowAnswer['is'];
  readonly what: string;
  readonly wanted: ProductRow;
  readonly known: { readonly id: number; readonly changed: number } | null;
}

/** What a row of a products file would do now, or why it cannot. */
export async function judgeRow(
  reading: Reading,
  cells: Readonly<Record<ProductField, string>>,
  columns: ReadonlySet<ProductField>,
): Promise<Judged | { readonly refusal: Refusal }> {
  const stored = await storedProduct(reading, { key: skuKey(cells.sku) });
  const known = stored && { given: givenOf(stored.data), workflow: stored.workflow };
  const row = readProductRow(cells, columns, known);
  if ('refusal' in row) return row;
  const { workflow } = row;
  const read = readProduct(row.given);
  if ('refusal' in read) return read;
  const data = fittingWorkflow(read.product, workflow);
  const wanted = { given: givenOf(data), workflow };
  if (stored === null || known === null) {
    const refusal = await productRefusal(reading, data, null);
    return refusal === null ? { is: 'new', what: data.name, wanted, known: null } : { refusal };
  }
  const what = differences(known, wanted);
  const as = { id: stored.id, changed: stored.changed };
  if (what === '') return { is: 'same', what, wanted, known: as };
  const { id, data: before } = stored;
  const refusal =
    (await productRefusal(reading, data, stored)) ??
    (workflow === stored.workflow
      ? null
      : workflowRefusal(reading, { id, sku: before.sku, workflow: workflows[stored.workflow].number }));
  return refusal === null ? { is: 'changed', what, wanted, known: as } : { refusal };
}

/** `Serial: No → Out, Name: Camera → Camera 4K` */
function differences(before: ProductRow, after: ProductRow): string {
  const was = productCells(before);
  const is = productCells(after);
  return productFieldNames
    .filter((field) => was[field] !== is[field])
    .map((field) => `${productFields[field]}: ${was[field] || '(empty)'} → ${is[field] || '(empty)'}`)
    .join(', ');
}
