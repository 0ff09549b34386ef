import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../../shared/contract/answer';
import type { JobResult, JobState } from '../../shared/contract/jobs';
import type { LabelSettings, LabelSource } from '../../shared/contract/labels';
import { ask } from '../hooks/askWarehouse';
import { followJob } from '../hooks/useJob';

type Labels = Extract<JobResult, { readonly of: 'labels' }>;

/** How labels come along. `closed`: they are drawn, and the dialog that asks for a file was closed. */
export type LabelWork =
  | { readonly is: 'idle' }
  | { readonly is: 'making'; readonly state: JobState | null }
  | { readonly is: 'printing' }
  | { readonly is: 'closed' }
  | { readonly is: 'done'; readonly labels: Labels; readonly how: LabelSettings['to']['is'] }
  | { readonly is: 'ended'; readonly state: JobState }
  | { readonly is: 'answered'; readonly answer: Answer<unknown> };

interface UseLabels {
  readonly work: LabelWork;
  /** `name`: what the labels are about, for the name of a file. */
  print(source: LabelSource, settings: LabelSettings, name: string): Promise<void>;
  cancel(): void;
}

/** Makes labels and brings them to where the settings say, step by step. */
export function useLabels(): UseLabels {
  const [work, setWork] = useState<LabelWork>({ is: 'idle' });
  const job = useRef<string | null>(null);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
      // Nobody would see how it ends, and half a roll is worse than none.
      if (job.current !== null) void ask('jobs.cancel', { job: job.current });
    };
  }, []);

  async function print(source: LabelSource, settings: LabelSettings, name: string): Promise<void> {
    setWork({ is: 'making', state: null });
    // Kept for the next time; that it is not is no reason to print none.
    void ask('labels.keepSettings', settings);
    const { size, symbol, to, network } = settings;
    const started =
      to.is === 'network' && network !== null
        ? await ask('labels.send', { source, size, symbol, printer: network })
        : await ask('labels.draw', { source, size, symbol });
    if (left.current) return;
    if (!('value' in started)) return setWork({ is: 'answered', answer: started });
    job.current = started.value.job;
    let end: JobState | null = null;
    await followJob(
      started.value.job,
      () => left.current,
      (state) => {
        end = state;
        setWork({ is: 'making', state });
      },
    );
    job.current = null;
    if (!left.current && end !== null) await finish(end, started.value.job, to, name);
  }

  async function finish(end: JobState, drawn: string, to: LabelSettings['to'], name: string): Promise<void> {
    if (end.is !== 'done' || end.result.of !== 'labels') return setWork({ is: 'ended', state: end });
    const done: LabelWork = { is: 'done', labels: end.result, how: to.is };
    if (to.is === 'network' || end.result.labels === 0) return setWork(done);
    setWork({ is: 'printing' });
    const answer =
      to.is === 'pdf'
        ? await ask('labels.savePdf', { job: drawn, name })
        : await ask('labels.print', { job: drawn, printer: to.printer });
    if (!('value' in answer)) return setWork({ is: 'answered', answer });
    setWork('saved' in answer.value && !answer.value.saved ? { is: 'closed' } : done);
  }

  return {
    work,
    print,
    cancel: () => void (job.current !== null && ask('jobs.cancel', { job: job.current })),
  };
}
