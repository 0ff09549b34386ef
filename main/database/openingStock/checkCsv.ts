import type { Input } from '../../../shared/contract';
import type { RowProblem } from '../../../shared/contract/csvCheck';
import type { JobResult } from '../../../shared/contract/jobs';
import type { StockRow } from '../../../shared/contract/openingStock';
import { openingStockCsv } from '../../../shared/domain/openingStockCsv';
import { refusalText } from '../../../shared/domain/refusals';
import { checkFile, toldOf } from '../csv/checkFile';
import type { CsvRow } from '../csv/readCsv';
import type { Work } from '../jobs/work';
import { judgeStock } from './judge';

type FileRow = CsvRow<(typeof openingStockCsv)[number]['key']>;

/** Reads and checks an opening stock file; nothing is changed. What can be received is kept under the job's name. */
export async function checkStockCsv(
  work: Work,
  { path }: Input<'openingStock.checkCsv'>,
): Promise<JobResult> {
  return work.snapshot(async (asking) => {
    const given: StockRow[] = [];
    const problems: RowProblem[] = [];
    const file = await checkFile(work, path, openingStockCsv, (rows) => {
      for (const row of rows) {
        const read = readRow(row);
        if ('reason' in read) problems.push(read);
        else given.push(read);
      }
    });
    const judged = await judgeStock(asking, given);
    for (const { row, column, value, refusal } of judged.problems) {
      problems.push({
        row,
        column: titleOf(column),
        value: value || '(empty)',
        ...refusalText(refusal, asking),
      });
    }
    const out = new Set(judged.problems.map(({ at }) => at));
    const rows = given.filter((_row, at) => !out.has(at));
    const sorted = problems.toSorted((a, b) => a.row - b.row);
    work.stock.set(work.job, { rows, problems: sorted });
    return { of: 'csvCheck', ...file, fresh: rows.length, same: 0, differ: 0, ...toldOf(sorted) };
  });
}

/** A row as it is meant: a serial alone is one unit. */
function readRow({ row, cells, problem }: FileRow): StockRow | RowProblem {
  if (problem !== null) {
    const { key, value, reason, remedy } = problem;
    return { row, column: titleOf(key), value, reason, remedy };
  }
  const { sku, bin } = cells;
  const serial = cells.serial.trim() === '' ? null : cells.serial;
  const typed = cells.quantity.trim();
  if (typed === '' && serial === null) {
    const reason = 'The row has neither a serial nor a quantity.';
    return { row, column: 'Quantity', value: '(empty)', reason, remedy: 'Give one of them.' };
  }
  const units = typed === '' ? 1 : /^\d{1,7}$/.test(typed) ? Number(typed) : 0;
  if (units === 0) {
    const reason = `The quantity ${typed} is no whole number from 1.`;
    return { row, column: 'Quantity', value: typed, reason, remedy: 'Give how many units lie there.' };
  }
  return { row, sku, serial, units, bin };
}

const titleOf = (key: string): string => openingStockCsv.find((one) => one.key === key)?.title ?? key;
