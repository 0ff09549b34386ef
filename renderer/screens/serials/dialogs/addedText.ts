import type { JobResult, JobState } from '../../../../shared/contract/jobs';
import { counted, figure } from '../../../../shared/domain/figure';

type AttributesSet = Extract<JobResult, { of: 'attributes' }>;

/** What a job has set, also one that ended before its time; null: nothing. */
export function resultOf(state: JobState): AttributesSet | null {
  const result = state.is === 'done' ? state.result : 'partly' in state ? state.partly : null;
  return result?.of === 'attributes' ? result : null;
}

/** `988 serials set. 12 have another value and keep it.` `what`: what is counted, a serial or an attribute. */
export function addedText(
  { set, replaced, same, kept, full }: AttributesSet,
  what: 'serial' | 'attribute',
): string {
  const parts = [`${counted(set, what)} set.`];
  if (replaced > 0) parts.push(`${figure(replaced)} replaced.`);
  if (same > 0) parts.push(`${figure(same)} had this value already.`);
  if (kept > 0)
    parts.push(
      kept === 1 ? '1 has another value and keeps it.' : `${figure(kept)} have another value and keep it.`,
    );
  if (full > 0) parts.push(`${figure(full)} left out: 100 attributes is the most.`);
  return parts.join(' ');
}
