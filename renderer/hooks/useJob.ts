import { useEffect, useState } from 'react';
import type { JobState } from '../../shared/contract/jobs';
import { ask } from './askWarehouse';

/** Between two questions how far a job is, in milliseconds. */
const pause = 150;

/** How far a job is, asked again until it has ended; null before the first answer, and without a job. */
export function useJob(job: string | null): JobState | null {
  const [seen, setSeen] = useState<{ readonly job: string; readonly state: JobState } | null>(null);
  useEffect(() => {
    if (job === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const look = async (): Promise<void> => {
      const answer = await ask('jobs.state', { job });
      if (left) return;
      // A connection that is lost comes back, and tells that the job is not known any more.
      if ('value' in answer) setSeen({ job, state: answer.value });
      const ended = 'refusal' in answer || ('value' in answer && answer.value.is !== 'running');
      if (!ended) timer = setTimeout(() => void look(), pause);
    };
    void look();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [job]);
  return seen?.job === job ? seen.state : null;
}
