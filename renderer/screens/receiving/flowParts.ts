import { approvedBy } from '../../../shared/domain/approvals';
import type { Refusal } from '../../../shared/domain/refusals';
import * as core from '../../scanning/flowCore';
import type { Flowed } from './flowEvents';
import type { Approvable, Ask, FlowState, Job, Verdict } from './flowState';

export function asking(state: FlowState, ask: Ask): FlowState {
  return { ...state, work: { ask, fault: null } };
}

/** The state with a verdict; `job`: whose it is, null for a line chosen by hand. */
export function judged(state: FlowState, job: core.Job | null, verdict: Verdict): FlowState {
  const { verdict: before } = state;
  return core.judged(state, job, verdict, before.is === 'question' ? before.ask.job : null);
}

/** What a command brought about; one that was refused before a manager let it pass is refused no more. */
export function passed(state: FlowState, job: Job, verdict: Verdict): FlowState {
  return core.notRefused(core.consentDone(judged(state, job, verdict), job), job);
}

/** A refusal is shown and listed. `again`: the command that a manager could let pass. */
export function refused(state: FlowState, job: core.Job, refusal: Refusal, again: Approvable | null): Flowed {
  // A proof is not kept beyond its one use.
  const open = again !== null && approvedBy(refusal.code) !== null ? { ...again, approval: null } : null;
  const after = judged(state, job, { is: 'refused', value: job.value, refusal, again: open });
  return {
    state: core.refusedToo(core.consentDone(after, job), job, { is: 'refusal', refusal }),
    tone: 'refused',
  };
}
