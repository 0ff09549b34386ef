import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { operations } from '../../../shared/contract';
import type { Answer } from '../../../shared/contract/answer';
import type { ProvenCall } from '../../../shared/contract/call';
import type { Caller } from '../../../shared/contract/databaseMessages';
import type { JobResult, JobState } from '../../../shared/contract/jobs';
import { uuidV7 } from '../../../shared/domain/uuid';
import { faultOf } from '../faults';
import type { Asking } from '../outcome';
import type { Warehouse } from '../warehouse';
import type { Job } from './jobs';
import { Cancelled, type Kept, Refused, valueIn, type Work } from './work';

export type Ask = (name: string, call: ProvenCall, caller: Caller) => Promise<Answer<unknown>>;

interface Around {
  readonly open: () => Promise<Warehouse>;
  readonly ask: Ask;
  readonly log: Warehouse['log'];
}

/** Does the work of a job and leaves in its state how it ended. Never throws. */
export async function runJob(
  around: Around,
  job: Job,
  kept: Kept,
  work: (tools: Work) => Promise<JobResult>,
): Promise<void> {
  let partly: JobResult | null = null;
  const tools: Work = {
    job: job.id,
    ...kept,
    snapshot: (read) => snapshot(around, job.caller, read),
    async ask(name, input) {
      const operation = operations[name];
      const request = operation.kind === 'command' ? uuidV7(Date.now(), randomBytes(16)) : null;
      const answer = await around.ask(name, { input, confirm: [], request, approval: null }, job.caller);
      // The other thread's dispatch has checked the value by the same schema; only its static type is lost there.
      return valueIn(answer as Answer<never>);
    },
    async pause(done, total) {
      job.state = { is: 'running', done, total, saving: savingNow(job.state) };
      await setImmediate();
      if (job.cancelled) throw new Cancelled();
    },
    saving(is) {
      if (job.state.is === 'running') job.state = { ...job.state, saving: is };
    },
    partly: (result) => (partly = result),
  };
  try {
    job.state = { is: 'done', result: await work(tools) };
  } catch (error) {
    job.state = endOf(error, partly, around.log);
  }
}

const savingNow = (state: JobState): boolean => state.is === 'running' && state.saving;

async function snapshot<T>(
  { open }: Around,
  { person, station }: Caller,
  read: (asking: Asking) => Promise<T>,
): Promise<T> {
  const warehouse = await open();
  try {
    const { timeZone, mirror } = warehouse;
    return await warehouse.engine.read((reading) =>
      read({ ...reading, person, station, timeZone, mirror, now: Date.now() }),
    );
  } finally {
    await warehouse.close();
  }
}

function endOf(error: unknown, partly: JobResult | null, log: Warehouse['log']): JobState {
  if (error instanceof Cancelled) return { is: 'cancelled', partly };
  if (error instanceof Refused) return { is: 'refused', refusal: error.refusal, partly };
  const fault = faultOf(error);
  log('error', `a job failed (${fault.id}): ${error instanceof Error ? error.stack : String(error)}`);
  return { is: 'failed', fault, partly };
}
