import { basename } from 'node:path';
import type { Input } from '../../../shared/contract';
import { mostProblems } from '../../../shared/contract/csvCheck';
import type { JobResult } from '../../../shared/contract/jobs';
import { csvProblemText, isNoCsv } from '../../../shared/csv/problems';
import { attributesCsv } from '../../../shared/domain/attributesCsv';
import { readCsv } from '../csv/readCsv';
import { Refused, type Work } from '../jobs/work';
import { beginRowCheck } from './rowCheck';

/** Parts of a file that its progress is told in. */
const parts = 1000;
/** Columns that are not used and named all the same. */
const mostIgnored = 10;

/** Reads and checks an attributes file; nothing is changed. What can be applied is kept under the job's name. */
export async function checkCsv(work: Work, { path }: Input<'attributes.checkCsv'>): Promise<JobResult> {
  return work.snapshot(async (asking) => {
    const check = await beginRowCheck(asking);
    const file = await readCsv(path, {
      columns: attributesCsv,
      take: async (rows, share) => {
        check.add(rows);
        await work.pause(Math.round(share * parts), parts);
      },
    });
    if ('problem' in file) {
      const [reason, remedy] = csvProblemText(file.problem);
      const facts = { file: basename(path), reason, remedy, noCsv: isNoCsv(file.problem) };
      throw new Refused({ code: 'csvUnreadable', facts });
    }
    const { fresh, same, differ, problems, valid } = check.result();
    work.checked.set(work.job, { valid, problems });
    return {
      of: 'csvCheck',
      file: basename(path),
      rows: file.rows,
      encoding: file.encoding,
      delimiter: file.delimiter,
      columns: [...file.used],
      ignored: file.ignored.slice(0, mostIgnored),
      emptyRows: file.emptyRows,
      fresh,
      same,
      differ,
      refused: problems.length,
      problems: problems.slice(0, mostProblems),
    };
  });
}
