import type { Ask, FlowState, Job, Verdict, WhyNot } from './flowState';

export function asking(state: FlowState, ask: Ask): FlowState {
  return { ...state, work: { ask, fault: null } };
}

/** The state with one more refused scan, still to be looked at. */
export function refusedToo(state: FlowState, job: Job, why: WhyNot): FlowState {
  const { request, value, at } = job;
  return {
    ...state,
    refused: [...state.refused, { request, value, at, why }],
    unseen: state.unseen + 1,
  };
}

/**
 * The state with the verdict of `job`. A question that another scan pushes away unanswered is listed as
 * refused; the same label scanned again only asks it again.
 */
export function judged(state: FlowState, job: Job, verdict: Verdict): FlowState {
  const before = state.verdict;
  const sameScan =
    before.is === 'question' &&
    (before.ask.job.request === job.request || before.ask.job.value === job.value);
  const kept =
    before.is === 'question' && !sameScan ? refusedToo(state, before.ask.job, { is: 'unanswered' }) : state;
  return { ...kept, work: null, verdict };
}
