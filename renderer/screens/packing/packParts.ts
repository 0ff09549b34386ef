import { approvedBy } from '../../../shared/domain/approvals';
import type { Refusal } from '../../../shared/domain/refusals';
import type { WhyNot } from '../../scanning/refusedScan';
import type { Packed } from './packEvents';
import type { Ask, Job, PackState, Verdict } from './packState';

export function asking(state: PackState, ask: Ask): PackState {
  return { ...state, work: { ask, fault: null } };
}

/** The state with one more refused scan, still to be looked at; one refused before has its newest reason. */
export function refusedToo(state: PackState, { request, value, at }: Job, why: WhyNot): PackState {
  const others = state.refused.filter((scan) => scan.request !== request);
  return { ...state, refused: [...others, { request, value, at, why, seen: false }] };
}

/** The state with a verdict. A question that another scan pushes away unanswered is listed as refused. */
export function judged(state: PackState, job: Job | null, verdict: Verdict): PackState {
  const { verdict: before } = state;
  if (before.is !== 'question') return { ...state, work: null, verdict };
  const { job: asked } = before.ask;
  const isSame = asked.request === job?.request || asked.value === job?.value;
  const kept = isSame ? state : refusedToo(state, asked, { is: 'unanswered' });
  return { ...kept, work: null, verdict };
}

/** What a command brought about; one that was refused before a manager let it pass is refused no more. */
export function passed(state: PackState, { job }: Ask, verdict: Verdict): PackState {
  const after = judged(state, job, verdict);
  const refused = after.refused.filter(({ request }) => request !== job.request);
  return { ...consentDone(after, job), refused };
}

/** A refusal is shown and listed, with the command that a manager could let pass. */
export function refused(state: PackState, ask: Ask, refusal: Refusal): Packed {
  // A proof is not kept beyond its one use.
  const again = approvedBy(refusal.code) === null ? null : { ...ask, approval: null };
  const { value } = ask.job;
  const after = judged(state, ask.job, { is: 'refused', value, refusal, again });
  return {
    state: refusedToo(consentDone(after, ask.job), ask.job, { is: 'refusal', refusal }),
    tone: 'refused',
  };
}

/** The command that consent was asked for is answered. */
export function consentDone(state: PackState, { request }: Job): PackState {
  return state.approving?.ask.job.request === request ? { ...state, approving: null } : state;
}
