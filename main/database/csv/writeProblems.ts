import type { Input } from '../../../shared/contract';
import type { JobResult } from '../../../shared/contract/jobs';
import { csvHead, csvLine } from '../../../shared/csv/csvLine';
import { escapeFormula } from '../../../shared/csv/formula';
import { writeWholeFile } from '../exports/wholeFile';
import { Refused, type Work } from '../jobs/work';

/** Saves all rows that a check refused: row, column, value, why not, what to do. */
export async function writeProblems(
  work: Work,
  { check, path }: Input<'csv.writeProblems'>,
): Promise<JobResult> {
  const kept = work.checked.get(check) ?? work.checkedProducts.get(check) ?? work.stock.get(check);
  const problems = kept?.problems;
  if (problems === undefined) throw new Refused({ code: 'checkGone', facts: {} });
  const lines = problems.map(({ row, column, value, reason, remedy }) =>
    csvLine([String(row), column, escapeFormula(value), escapeFormula(reason), escapeFormula(remedy)]),
  );
  await writeWholeFile(path, async (sink) => {
    await sink.write(csvHead(['Row', 'Column', 'Value', 'Why not', 'What to do']));
    await sink.write(lines.join(''));
  });
  return { of: 'file', path, serials: 0, rows: problems.length };
}
