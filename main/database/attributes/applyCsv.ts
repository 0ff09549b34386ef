import type { Input } from '../../../shared/contract';
import type { JobResult } from '../../../shared/contract/jobs';
import { Refused, type Work } from '../jobs/work';

/** Applies the valid rows of a checked file in one transaction: all or nothing. */
export async function applyCsv(
  work: Work,
  { check, overwrite }: Input<'attributes.applyCsv'>,
): Promise<JobResult> {
  const file = work.checked.get(check);
  if (file === undefined) throw new Refused({ code: 'checkGone', facts: {} });
  const { valid } = file;
  await work.pause(0, valid.serials.length);
  work.saving(true);
  const counts = await work.ask('attributes.set', { ...valid, overwrite });
  work.checked.delete(check);
  return { of: 'attributes', selected: valid.serials.length, ...counts };
}
