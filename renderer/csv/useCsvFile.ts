import { useState } from 'react';
import type { Answer } from '../../shared/contract/answer';
import type { JobState } from '../../shared/contract/jobs';
import { ask } from '../hooks/askWarehouse';
import { useJob } from '../hooks/useJob';

/** What takes a file in: each asks for it and checks it, and has a template. */
export type CsvCapability = 'attributes' | 'products' | 'openingStock';

export interface CsvFileWork {
  /** The job of the check; null: no file is chosen. */
  readonly check: string | null;
  readonly checking: JobState | null;
  readonly running: boolean;
  readonly answer: Answer<unknown> | null;
  readonly setAnswer: (answer: Answer<unknown> | null) => void;
  readonly choose: () => Promise<void>;
  readonly template: () => Promise<void>;
  readonly cancel: () => void;
}

/** A file that is chosen and checked; another one takes its place. */
export function useCsvFile(of: CsvCapability): CsvFileWork {
  const [check, setCheck] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const checking = useJob(check);
  return {
    check,
    checking,
    running: check !== null && (checking === null || checking.is === 'running'),
    answer,
    setAnswer,
    async choose() {
      setAnswer(null);
      const opened = await ask(`${of}.openCsv`, {});
      if (!('value' in opened)) setAnswer(opened);
      else if (opened.value.job !== null) setCheck(opened.value.job);
    },
    async template() {
      const saved = await ask(`${of}.saveTemplate`, {});
      setAnswer('value' in saved ? null : saved);
    },
    cancel: () => void (check !== null && ask('jobs.cancel', { job: check })),
  };
}
