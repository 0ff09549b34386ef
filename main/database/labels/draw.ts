import type { Input } from '../../../shared/contract';
import type { JobResult } from '../../../shared/contract/jobs';
import { labelHtml, labelPage } from '../../../shared/labels/labelPage';
import type { Work } from '../jobs/work';
import { eachLabel } from './each';

/** Chromium prints these within 4 s; the time grows with the square: 2,000 took 21 s, 5,000 minutes. */
const most = 1_000;

/** Draws labels as one page to be printed, and keeps it. */
export async function drawLabels(work: Work, input: Input<'labels.draw'>): Promise<JobResult> {
  const { head, foot } = labelPage(input.size);
  const parts = [head];
  const result = await eachLabel(work, { ...input, most }, async (some) => {
    parts.push(...some.map(labelHtml));
  });
  work.drawn.set(work.job, { html: [...parts, foot].join(''), size: input.size });
  return result;
}
