import type { Input } from '../../../shared/contract';
import type { JobResult } from '../../../shared/contract/jobs';
import { attributesCsv } from '../../../shared/domain/attributesCsv';
import { checkFile, toldOf } from '../csv/checkFile';
import type { Work } from '../jobs/work';
import { beginRowCheck } from './rowCheck';

/** Reads and checks an attributes file; nothing is changed. What can be applied is kept under the job's name. */
export async function checkCsv(work: Work, { path }: Input<'attributes.checkCsv'>): Promise<JobResult> {
  return work.snapshot(async (asking) => {
    const check = await beginRowCheck(asking);
    const file = await checkFile(work, path, attributesCsv, (rows) => check.add(rows));
    const { fresh, same, differ, problems, valid } = check.result();
    work.checked.set(work.job, { valid, problems });
    return { of: 'csvCheck', ...file, fresh, same, differ, ...toldOf(problems) };
  });
}
