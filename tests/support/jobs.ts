import type { DatabaseJob, Input } from '../../shared/contract';
import type { Answer } from '../../shared/contract/answer';
import type { JobState } from '../../shared/contract/jobs';
import { refusalFor } from '../../main/database/dispatch';
import { type Jobs, openJobs } from '../../main/database/jobs/jobs';
import { openReader } from '../../main/database/openWarehouse';
import type { Someone, TestWarehouse } from './warehouse';
import { station, valueOf } from './warehouse';

type WorkName = Exclude<DatabaseJob, 'jobs.state' | 'jobs.cancel' | 'labels.drawn'>;

/** The background thread's long work on a test's warehouse; the other threads are its own reader and writer. */
export interface TestJobs {
  readonly jobs: Jobs;
  call(who: Someone, name: DatabaseJob, input: unknown): Promise<Answer<unknown>>;
  start<N extends WorkName>(who: Someone, name: N, input: Input<N>): Promise<string>;
  state(who: Someone, job: string): Promise<JobState>;
  /** Waits for its end. */
  end(who: Someone, job: string): Promise<JobState>;
  /** Starts it and waits for its end. */
  run<N extends WorkName>(
    who: Someone,
    name: N,
    input: Input<N>,
  ): Promise<JobState & { readonly job: string }>;
}

export function testJobs(warehouse: TestWarehouse): TestJobs {
  const problems: string[] = [];
  const jobs = openJobs({
    open: () => openReader(warehouse.folder),
    refusalFor: async (name, caller) => {
      const reader = await openReader(warehouse.folder);
      const refusal = await reader.engine.read((reading) => refusalFor(reading, name, caller));
      await reader.close();
      return refusal;
    },
    ask: warehouse.ask,
    log: (_level, text) => problems.push(text),
  });
  const call = (who: Someone, name: DatabaseJob, input: unknown): Promise<Answer<unknown>> =>
    jobs.answer(
      name,
      { input, confirm: [], request: null, approval: null },
      { person: who.id, station: station.id },
    );

  async function state(who: Someone, job: string): Promise<JobState> {
    return valueOf((await call(who, 'jobs.state', { job })) as Answer<JobState>);
  }

  async function start<N extends WorkName>(who: Someone, name: N, input: Input<N>): Promise<string> {
    return valueOf((await call(who, name, input)) as Answer<{ job: string }>).job;
  }

  async function end(who: Someone, job: string): Promise<JobState> {
    for (;;) {
      const now = await state(who, job);
      if (now.is === 'failed') throw new Error(problems.at(-1));
      if (now.is !== 'running') return now;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  return {
    jobs,
    call,
    start,
    state,
    end,
    async run(who, name, input) {
      const job = await start(who, name, input);
      return { ...(await end(who, job)), job };
    },
  };
}
