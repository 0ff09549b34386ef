import { approvedBy } from '../../../shared/domain/approvals';
import type { Refusal } from '../../../shared/domain/refusals';
import * as core from '../../scanning/flowCore';
import type { Packed } from './packEvents';
import type { Ask, PackState, Verdict } from './packState';

export function asking(state: PackState, ask: Ask): PackState {
  return { ...state, work: { ask, fault: null } };
}

/** The state with a verdict; `job`: whose it is, null for a line chosen by hand. */
export function judged(state: PackState, job: core.Job | null, verdict: Verdict): PackState {
  const { verdict: before } = state;
  return core.judged(state, job, verdict, before.is === 'question' ? before.ask.job : null);
}

/** What a command brought about; one that was refused before a manager let it pass is refused no more. */
export function passed(state: PackState, { job }: Ask, verdict: Verdict): PackState {
  return core.notRefused(core.consentDone(judged(state, job, verdict), job), job);
}

/** A refusal is shown and listed, with the command that a manager could let pass. */
export function refused(state: PackState, ask: Ask, refusal: Refusal): Packed {
  const { job } = ask;
  // A proof is not kept beyond its one use.
  const again = approvedBy(refusal.code) === null ? null : { ...ask, approval: null };
  const after = judged(state, job, { is: 'refused', value: job.value, refusal, again });
  return {
    state: core.refusedToo(core.consentDone(after, job), job, { is: 'refusal', refusal }),
    tone: 'refused',
  };
}
