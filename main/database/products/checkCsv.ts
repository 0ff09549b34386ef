import type { Input } from '../../../shared/contract';
import { mostProblems, type RowAnswer, type RowProblem } from '../../../shared/contract/csvCheck';
import type { JobResult } from '../../../shared/contract/jobs';
import { type ProductField, productFields } from '../../../shared/domain/productFields';
import { productsCsv } from '../../../shared/domain/productsCsv';
import { skuKey, unfit } from '../../../shared/domain/readProduct';
import type { Refusal } from '../../../shared/domain/refusals';
import { checkFile, toldOf } from '../csv/checkFile';
import type { CsvRow } from '../csv/readCsv';
import type { Work } from '../jobs/work';
import type { Asking } from '../outcome';
import type { CheckedProducts } from './checkedProducts';
import { judgeRow } from './judgeRow';
import { rowProblem } from './rowProblem';

/** Rows judged before others have a turn. */
const chunk = 50;

type FileRow = CsvRow<ProductField>;

/** Reads and checks a products file; nothing is changed. What can be applied is kept under the job's name. */
export async function checkProducts(work: Work, { path }: Input<'products.checkCsv'>): Promise<JobResult> {
  return work.snapshot(async (asking) => {
    const check = beginCheck(asking);
    const file = await checkFile<ProductField>(work, path, productsCsv, async (rows, columns, pause) => {
      for (const [place, row] of rows.entries()) {
        await check.add(row, columns);
        if (place % chunk === 0) await pause();
      }
    });
    const { counts, answers, rows, problems } = check;
    work.checkedProducts.set(work.job, { rows, problems });
    const { new: fresh, same, changed: differ } = counts;
    return { of: 'productsCheck', ...file, fresh, same, differ, ...toldOf(problems), answers };
  });
}

function beginCheck(asking: Asking) {
  const counts = { new: 0, changed: 0, same: 0 };
  const answers: RowAnswer[] = [];
  const rows: CheckedProducts['rows'][number][] = [];
  const problems: RowProblem[] = [];
  const met = beginMet();

  async function add(row: FileRow, columns: ReadonlySet<ProductField>): Promise<void> {
    if (row.problem !== null) {
      const { key, ...problem } = row.problem;
      problems.push({ row: row.row, column: productFields[key], ...problem });
      return;
    }
    const sku = row.cells.sku.trim();
    const at = { row: row.row, sku };
    const twice = met.sku(at);
    if (twice !== null) return void problems.push(rowProblem(asking, row, twice));
    const judged = await judgeRow(asking, row.cells, columns);
    if ('refusal' in judged) return void problems.push(rowProblem(asking, row, judged.refusal));
    const taken = met.gtins(at, judged.wanted.given.gtins);
    if (taken !== null) return void problems.push(rowProblem(asking, row, taken));
    const { is, what, wanted, known } = judged;
    counts[is] += 1;
    if (answers.length < mostProblems) answers.push({ row: row.row, sku: wanted.given.sku, is, what });
    if (is === 'same') return;
    const { gtins, ...given } = wanted.given;
    const save = { ...given, gtins: [...gtins], workflow: wanted.workflow, known };
    rows.push({ row: row.row, save });
  }

  return { add, counts, answers, rows, problems };
}

/** What rows before have named: a SKU stands in one row, a GTIN belongs to one SKU. */
function beginMet() {
  const skus = new Map<string, number>();
  const owners = new Map<string, { readonly row: number; readonly sku: string }>();
  return {
    sku({ row, sku }: { readonly row: number; readonly sku: string }): Refusal | null {
      const former = skus.get(skuKey(sku));
      if (former !== undefined) return unfit('sku', sku, `Row ${former} has it already; keep one of them.`);
      skus.set(skuKey(sku), row);
      return null;
    },
    gtins(at: { readonly row: number; readonly sku: string }, gtins: readonly string[]): Refusal | null {
      const taken = gtins.find((gtin) => owners.has(gtin));
      const owner = taken === undefined ? undefined : owners.get(taken);
      if (taken !== undefined && owner !== undefined) {
        return unfit('gtins', taken, `Row ${owner.row} gives it to ${owner.sku}; one GTIN names one SKU.`);
      }
      for (const gtin of gtins) owners.set(gtin, at);
      return null;
    },
  };
}
