import { useEffect, useState } from 'react';
import type { JobState } from '../../shared/contract/jobs';
import { ask } from './askWarehouse';

/** Between two questions how far a job is, in milliseconds. */
const pause = 150;

/** Tells how far a job is, again and again until it has ended or `left` says that nobody listens any more. */
export async function followJob(
  job: string,
  left: () => boolean,
  tell: (state: JobState) => void,
): Promise<void> {
  for (;;) {
    const answer = await ask('jobs.state', { job });
    if (left()) return;
    // A connection that is lost comes back, and tells that the job is not known any more.
    if ('value' in answer) tell(answer.value);
    if ('refusal' in answer || ('value' in answer && answer.value.is !== 'running')) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (left()) return;
  }
}

/** How far a job is, asked again until it has ended; null before the first answer, and without a job. */
export function useJob(job: string | null): JobState | null {
  const [seen, setSeen] = useState<{ readonly job: string; readonly state: JobState } | null>(null);
  useEffect(() => {
    if (job === null) return;
    let left = false;
    void followJob(
      job,
      () => left,
      (state) => setSeen({ job, state }),
    );
    return () => {
      left = true;
    };
  }, [job]);
  return seen?.job === job ? seen.state : null;
}
