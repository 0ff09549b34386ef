import { randomBytes } from 'node:crypto';
import { type DatabaseJob, operations } from '../../../shared/contract';
import type { Answer } from '../../../shared/contract/answer';
import type { ProvenCall } from '../../../shared/contract/call';
import type { Caller } from '../../../shared/contract/databaseMessages';
import type { JobState } from '../../../shared/contract/jobs';
import type { Refusal } from '../../../shared/domain/refusals';
import { uuidV7 } from '../../../shared/domain/uuid';
import { faultOf } from '../faults';
import { bind, type Outcome } from '../outcome';
import type { Warehouse } from '../warehouse';
import { type Ask, runJob } from './runJob';
import type { Kept } from './work';
import { works } from './works';

type WorkName = keyof typeof works;

/** Ended jobs that can still be asked about. */
const mostKept = 20;
/** Checked files that wait to be applied; one of 100,000 rows takes some 30 MB. */
const mostChecked = 2;
/** Pages of drawn labels; one of 1,000 takes some 2 MB. */
const mostDrawn = 1;

/** A piece of long work, running or ended. */
export interface Job {
  readonly id: string;
  readonly caller: Caller;
  state: JobState;
  cancelled: boolean;
}

interface Parts {
  /** A connection of the job's own: its snapshot may live for long. */
  readonly open: () => Promise<Warehouse>;
  readonly refusalFor: (name: DatabaseJob, caller: Caller) => Promise<Refusal | null>;
  /** Asks another thread of this process. */
  readonly ask: Ask;
  readonly log: Warehouse['log'];
}

export interface Jobs {
  /** Answers an operation of the kind `job`. Never throws. */
  answer(name: DatabaseJob, call: ProvenCall, caller: Caller): Promise<Answer<unknown>>;
  /** Ends what runs; nothing half-written stays. */
  close(): Promise<void>;
}

export const isJob = (name: string): name is DatabaseJob =>
  Object.entries(operations).some(([known, { kind }]) => known === name && kind === 'job');

const isWork = (name: DatabaseJob): name is WorkName => Object.hasOwn(works, name);

/** The long work of the background thread: starts it, tells how far it is, ends it. One piece at a time. */
export function openJobs(parts: Parts): Jobs {
  const jobs = new Map<string, Job>();
  const kept: Kept = {
    checked: new Map(),
    checkedProducts: new Map(),
    stock: new Map(),
    drawn: new Map(),
  };
  let running: Promise<void> = Promise.resolve();
  let busy = false;

  async function work(name: WorkName, call: ProvenCall, caller: Caller): Promise<Outcome<unknown>> {
    const { input, output } = operations[name];
    return bind({ input, output }, async (_context: null, given: unknown) => {
      if (busy) return { refusal: { code: 'jobRunning', facts: {} } };
      const state: JobState = { is: 'running', done: 0, total: 0, saving: false };
      const job: Job = { id: uuidV7(Date.now(), randomBytes(16)), caller, state, cancelled: false };
      jobs.set(job.id, job);
      keepNewest(jobs, mostKept);
      busy = true;
      running = runJob(parts, job, kept, (tools) => works[name](tools, given)).then(() => {
        busy = false;
        keepNewest(kept.checked, mostChecked);
        keepNewest(kept.stock, mostChecked);
        keepNewest(kept.checkedProducts, mostChecked);
        keepNewest(kept.drawn, mostDrawn);
      });
      return { value: { job: job.id } };
    })(null, call.input);
  }

  /** A person's own job; nobody else hears of it. */
  const ownJob = (id: string, { person }: Caller): Job | undefined => {
    const job = jobs.get(id);
    return job?.caller.person === person ? job : undefined;
  };

  const stateOf = bind(operations['jobs.state'], async (caller: Caller, { job }) => ({
    value: ownJob(job, caller)?.state ?? { is: 'unknown' as const },
  }));

  const cancel = bind(operations['jobs.cancel'], async (caller: Caller, { job }) => {
    const own = ownJob(job, caller);
    if (own !== undefined) own.cancelled = true;
    return { value: {} };
  });

  const drawn = bind(operations['labels.drawn'], async (caller: Caller, { job }) => {
    const page = ownJob(job, caller) && kept.drawn.get(job);
    return page === undefined ? { refusal: { code: 'labelsGone', facts: {} } } : { value: page };
  });

  const controls = { 'jobs.state': stateOf, 'jobs.cancel': cancel, 'labels.drawn': drawn };

  return {
    async answer(name, call, caller) {
      try {
        const refusal = await parts.refusalFor(name, caller);
        if (refusal !== null) return { refusal };
        if (isWork(name)) return await work(name, call, caller);
        return await controls[name](caller, call.input);
      } catch (error) {
        const fault = faultOf(error);
        parts.log(
          'error',
          `${name} failed (${fault.id}): ${error instanceof Error ? error.stack : String(error)}`,
        );
        return { fault };
      }
    },
    async close() {
      for (const job of jobs.values()) job.cancelled = true;
      await running;
    },
  };
}

/** Drops what was put in first. */
function keepNewest<T>(kept: Map<string, T>, most: number): void {
  for (const key of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(key);
  }
}
