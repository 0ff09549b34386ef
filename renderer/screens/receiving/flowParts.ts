import type { Refusal } from '../../../shared/domain/refusals';
import { approvedBy } from '../../../shared/domain/approvals';
import type { Flowed } from './flowEvents';
import type { Approvable, Ask, FlowState, Job, Verdict } from './flowState';
import type { WhyNot } from '../../scanning/refusedScan';

type ListedJob = Pick<Job, 'request' | 'value' | 'at'>;

export function asking(state: FlowState, ask: Ask): FlowState {
  return { ...state, work: { ask, fault: null } };
}

/** The state with one more refused scan, still to be looked at; one refused before has its newest reason. */
export function refusedToo(state: FlowState, { request, value, at }: ListedJob, why: WhyNot): FlowState {
  const others = state.refused.filter((scan) => scan.request !== request);
  return { ...state, refused: [...others, { request, value, at, why, seen: false }] };
}

/**
 * The state with a verdict. A question that something else pushes away unanswered is listed as refused; the same
 * label scanned again only asks it again. `job`: whose verdict it is, null for a line chosen by hand.
 */
export function judged(state: FlowState, job: ListedJob | null, verdict: Verdict): FlowState {
  const before = state.verdict;
  const sameScan =
    before.is === 'question' &&
    (before.ask.job.request === job?.request || before.ask.job.value === job?.value);
  const kept =
    before.is === 'question' && !sameScan ? refusedToo(state, before.ask.job, { is: 'unanswered' }) : state;
  return { ...kept, work: null, verdict };
}

/** What a command brought about; one that was refused before a manager let it pass is refused no more. */
export function passed(state: FlowState, job: Job, verdict: Verdict): FlowState {
  const after = judged(state, job, verdict);
  return {
    ...consentDone(after, job),
    refused: after.refused.filter(({ request }) => request !== job.request),
  };
}

/** The command that consent was asked for is answered. */
export function consentDone(state: FlowState, { request }: ListedJob): FlowState {
  return state.approving?.ask.job.request === request ? { ...state, approving: null } : state;
}

/** A refusal is shown and listed. `again`: the command that a manager could let pass. */
export function refused(
  state: FlowState,
  job: ListedJob,
  refusal: Refusal,
  again: Approvable | null,
): Flowed {
  // A proof is not kept beyond its one use.
  const open = again !== null && approvedBy(refusal.code) !== null ? { ...again, approval: null } : null;
  const after = judged(state, job, { is: 'refused', value: job.value, refusal, again: open });
  return {
    state: refusedToo(consentDone(after, job), job, { is: 'refusal', refusal }),
    tone: 'refused',
  };
}
