import type { Input } from '../../../shared/contract';
import type { JobResult } from '../../../shared/contract/jobs';
import { Refused, type Work } from '../jobs/work';

/** Receives the valid rows of a checked file in one transaction: all or nothing. */
export async function receiveStock(work: Work, { check }: Input<'openingStock.receive'>): Promise<JobResult> {
  const rows = work.stock.get(check)?.rows;
  if (rows === undefined) throw new Refused({ code: 'checkGone', facts: {} });
  await work.pause(0, rows.length);
  work.saving(true);
  const { document, units } = await work.ask('openingStock.store', { rows: [...rows] });
  work.stock.delete(check);
  return { of: 'openingStock', document, units };
}
