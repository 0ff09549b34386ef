import type { Answer, Fault } from '../../../shared/contract/answer';
import type { ShownBin } from '../../../shared/contract/bins';
import type { Output } from '../../../shared/contract/index';
import type { Question } from '../../../shared/domain/questions';
import type { Refusal } from '../../../shared/domain/refusals';
import { type BinsInUse, afterBinScan, afterUnit } from './binsInUse';
import { choicesOf } from './choices';
import type { Flowed } from './flowEvents';
import { asking, judged, refusedToo } from './flowParts';
import type { Ask, AskScan, FlowState, Job } from './flowState';

type Asked<Is extends Ask['is']> = Ask & { readonly is: Is };

/** The call in hand, if it is of this kind: only one is ever in hand. */
function inHand<Is extends Ask['is']>(state: FlowState, is: Is): Asked<Is> | null {
  const ask = state.work?.ask;
  return ask !== undefined && isAsked(ask, is) ? ask : null;
}

const isAsked = <Is extends Ask['is']>(ask: Ask, is: Is): ask is Asked<Is> => ask.is === is;

export function scanAnswered(state: FlowState, answer: Answer<Output<'receiving.scan'>>): Flowed {
  const ask = inHand(state, 'scan');
  if (ask === null) return { state, tone: null };
  if ('fault' in answer) return stalled(state, answer.fault);
  if ('question' in answer) return asked(state, ask, answer.question);
  if ('refusal' in answer)
    return answeredByProduct(state, answer.refusal) ?? refused(state, ask.job, answer.refusal);
  const told = answer.value;
  if (told.kind === 'bin') return tookBin(state, ask.job, afterBinScan(state.bins, told.bin));
  const after = judged(state, ask.job, { is: 'accepted', received: told });
  return { state: { ...after, bins: afterUnit(state.bins), line: told.position }, tone: 'done' };
}

/** The bin named after F2 stays, whatever its kind. */
export function binFound(state: FlowState, answer: Answer<ShownBin>): Flowed {
  const ask = inHand(state, 'findBin');
  if (ask === null) return { state, tone: null };
  if ('fault' in answer) return stalled(state, answer.fault);
  if ('value' in answer) return tookBin(state, ask.job, { chosen: answer.value, once: null });
  const refusal = 'refusal' in answer ? answer.refusal : null;
  return { state: { ...state, work: null, changingBin: { refusal } }, tone: 'refused' };
}

export function binChosen(state: FlowState, answer: Answer<Output<'session.chooseBin'>>): Flowed {
  const ask = inHand(state, 'chooseBin');
  if (ask === null) return { state, tone: null };
  if ('fault' in answer) return stalled(state, answer.fault);
  if ('refusal' in answer) return refused(state, ask.job, answer.refusal);
  const after = judged(state, ask.job, { is: 'bin', bin: ask.bin, once: false });
  return {
    state: { ...after, bins: { chosen: ask.bin, once: null }, binLost: null, changingBin: null },
    tone: 'done',
  };
}

export function undoAnswered(state: FlowState, answer: Answer<Output<'receiving.undo'>>): Flowed {
  const ask = inHand(state, 'undo');
  if (ask === null) return { state, tone: null };
  if ('fault' in answer) return stalled(state, answer.fault);
  if ('refusal' in answer) return refused(state, ask.job, answer.refusal);
  if ('question' in answer) return { state: { ...state, work: null }, tone: null };
  const { serialId } = ask.job;
  return { state: judged(state, ask.job, { is: 'undone', serialId, undone: answer.value }), tone: 'done' };
}

/** Nothing behind a fault goes on: a bin that was not chosen would send the next units astray. */
function stalled(state: FlowState, fault: Fault): Flowed {
  if (state.work === null) return { state, tone: null };
  return { state: { ...state, work: { ...state.work, fault } }, tone: 'refused' };
}

function refused(state: FlowState, job: Job, refusal: Refusal): Flowed {
  const after = judged(state, job, { is: 'refused', value: job.value, refusal });
  return { state: refusedToo(after, job, { is: 'refusal', refusal }), tone: 'refused' };
}

function asked(state: FlowState, ask: AskScan, question: Question): Flowed {
  return { state: judged(state, ask.job, { is: 'question', ask, question }), tone: 'whichOne' };
}

/** The product's barcode scanned while two lines are in question says which one. */
function answeredByProduct(state: FlowState, refusal: Refusal): Flowed | null {
  if (refusal.code !== 'scannedSku' || state.verdict.is !== 'question') return null;
  const { sku } = refusal.facts;
  const choice = choicesOf(state.verdict.question).find((offered) => offered.sku === sku);
  if (choice === undefined) return null;
  return { state: asking(state, { ...state.verdict.ask, confirm: [choice.confirm] }), tone: null };
}

/** A bin that stays is remembered for this station before it counts; one for the next unit counts at once. */
function tookBin(state: FlowState, job: ScanJobOrBinJob, bins: BinsInUse): Flowed {
  if (bins.once !== null) {
    const after = judged(state, job, { is: 'bin', bin: bins.once, once: true });
    return { state: { ...after, bins }, tone: 'done' };
  }
  if (bins.chosen === null) return { state, tone: null };
  return { state: asking(state, { is: 'chooseBin', job, bin: bins.chosen }), tone: null };
}

type ScanJobOrBinJob = Exclude<Job, { readonly kind: 'undo' }>;
