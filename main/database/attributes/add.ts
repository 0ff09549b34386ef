import type { Input } from '../../../shared/contract';
import type { JobResult } from '../../../shared/contract/jobs';
import type { Work } from '../jobs/work';

/** Serials of one transaction: a scan waits for no more than that. */
const block = 10_000;

/**
 * Gives every selected serial one attribute, in blocks of one transaction each: interrupted, it has done whole blocks,
 * and doing it again finishes it.
 */
export async function addAttribute(
  work: Work,
  { selection, name, value, overwrite }: Input<'attributes.add'>,
): Promise<JobResult> {
  const { ids } = await work.ask('serials.ids', { selection, sort: null });
  // In the order of the file: neighbours lie on the same pages.
  const serials = ids.toSorted();
  const sum = { set: 0, replaced: 0, same: 0, kept: 0, full: 0 };
  const soFar = (): JobResult => ({ of: 'attributes', selected: serials.length, ...sum });
  await work.pause(0, serials.length);
  for (let start = 0; start < serials.length; start += block) {
    const part = serials.slice(start, start + block);
    const none = new Uint32Array(part.length);
    const given = { serials: part, names: [name], name: none, values: [value], value: none, overwrite };
    const counts = await work.ask('attributes.set', given);
    sum.set += counts.set;
    sum.replaced += counts.replaced;
    sum.same += counts.same;
    sum.kept += counts.kept;
    sum.full += counts.full;
    work.partly(soFar());
    await work.pause(start + part.length, serials.length);
  }
  return soFar();
}
