import type { LabelSource } from '../../../shared/contract/labels';
import type { JobResult } from '../../../shared/contract/jobs';
import type { SymbolChoice } from '../../../shared/labels/labelContent';
import type { LabelSize } from '../../../shared/labels/labelSize';
import type { LaidOut } from '../../../shared/labels/layOut';
import { Refused, type Work } from '../jobs/work';
import { labelsOf } from './units';

/** Labels between two words about how far it is: some 60 ms of drawing. */
const chunk = 40;

interface Wanted {
  readonly source: LabelSource;
  readonly size: LabelSize;
  readonly symbol: SymbolChoice;
  /** More than these are refused before the first one. */
  readonly most: number;
}

/** Lays out the labels of a source one by one, some at a time; serials that no symbol can hold are left out and told. */
export async function eachLabel(
  work: Work,
  { source, size, symbol, most }: Wanted,
  take: (some: readonly LaidOut[]) => Promise<void>,
): Promise<JobResult> {
  // Loaded when labels are first made: the library that draws symbols is larger than all the rest of this thread.
  const { layOut } = await import('../../../shared/labels/layOut');
  let labels = 0;
  let leftOut = 0;
  let first = '';
  await work.snapshot(async (asking) => {
    const found = await labelsOf(asking, source);
    if ('refusal' in found) throw new Refused(found.refusal);
    if (!('value' in found)) throw new Error('labels ask nothing');
    const { total, some } = found.value;
    if (total === 0) throw new Refused({ code: 'noLabels', facts: {} });
    if (total > most) throw new Refused({ code: 'tooManyLabels', facts: { labels: total, most } });
    for (let from = 0; from < total; from += chunk) {
      await work.pause(from, total);
      const laid: LaidOut[] = [];
      for (const unit of some(from, chunk)) {
        const one = layOut(size, unit, symbol);
        if (one !== null) laid.push(one);
        else {
          if (leftOut === 0) first = unit.serial;
          leftOut += 1;
        }
      }
      await take(laid);
      labels += laid.length;
    }
    await work.pause(total, total);
  });
  return { of: 'labels', labels, leftOut, first };
}
