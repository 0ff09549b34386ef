import type { Input } from '../../../shared/contract';
import { mostProblems, type RowProblem } from '../../../shared/contract/csvCheck';
import type { JobResult } from '../../../shared/contract/jobs';
import { productCells } from '../../../shared/domain/productsCsv';
import { Refused, type Work } from '../jobs/work';
import type { CheckedProducts } from './checkedProducts';
import { rowProblem } from './rowProblem';

/** Rows saved in one transaction: others save between them. */
const chunk = 50;

const cellsOf = ({ known: _known, workflow, ...given }: CheckedProducts['rows'][number]['save']) =>
  productCells({ given, workflow });

/** Applies the rows of a checked file that can be; what has become impossible since is told, row by row. */
export async function applyProducts(work: Work, { check }: Input<'products.applyCsv'>): Promise<JobResult> {
  const file = work.checkedProducts.get(check);
  if (file === undefined) throw new Refused({ code: 'checkGone', facts: {} });
  const { rows } = file;
  const clock = await work.snapshot(async ({ now, timeZone }) => ({ now, timeZone }));
  const counts = { created: 0, changed: 0 };
  const problems: RowProblem[] = [];
  const result = (): JobResult => ({
    of: 'productsApplied',
    ...counts,
    refused: problems.length,
    problems: problems.slice(0, mostProblems),
  });
  for (let start = 0; start < rows.length; start += chunk) {
    await work.pause(start, rows.length);
    const some = rows.slice(start, start + chunk);
    const { refused } = await work.ask('products.saveRows', { rows: some.map(({ save }) => save) });
    const why = new Map(refused.map(({ place, refusal }) => [place, refusal]));
    for (const [place, { row, save }] of some.entries()) {
      const refusal = why.get(place);
      if (refusal !== undefined) problems.push(rowProblem(clock, { row, cells: cellsOf(save) }, refusal));
      else counts[save.known === null ? 'created' : 'changed'] += 1;
    }
    work.partly(result());
  }
  work.checkedProducts.delete(check);
  return result();
}
