import type { Answer, Fault } from '../../../shared/contract/answer';
import type { ShownBin } from '../../../shared/contract/bins';
import type { Output } from '../../../shared/contract/index';
import type { Counted, Received } from '../../../shared/contract/receiving';
import type { Question } from '../../../shared/domain/questions';
import type { Refusal } from '../../../shared/domain/refusals';
import { isAboutConsent } from '../../scanning/approvalRefusals';
import { type BinsInUse, afterBinScan, afterUnits } from './binsInUse';
import type { Flowed } from './flowEvents';
import { consentDone } from '../../scanning/flowCore';
import { asking, judged, passed, refused } from './flowParts';
import type { Approvable, Ask, AskScan, FlowState, Job, Verdict } from './flowState';
import { lineOpened } from './lineOpened';
import { stepAfterUnits } from './openStep';

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
  const known = { ...state, counted: isCount(answer) ? ask.job.value : null };
  if ('question' in answer) return asked(known, ask, answer.question);
  if ('refusal' in answer) return notPassed(known, ask, answer.refusal);
  const told = answer.value;
  switch (told.kind) {
    case 'bin':
      return tookBin(known, ask.job, afterBinScan(state.bins, told.bin));
    case 'line':
      return lineOpened(known, told, ask.job);
    case 'counted':
      return cameIn(known, ask.job, told, { is: 'counted', counted: told });
    case 'received':
      return cameIn(known, ask.job, told, { is: 'accepted', received: told });
  }
}

/** Whether the scanned label is one that is counted, also where the line has no room for one more. */
function isCount(answer: Answer<Output<'receiving.scan'>>): boolean {
  if ('refusal' in answer) return answer.refusal.code === 'overQuantity';
  return 'value' in answer && answer.value.kind === 'counted';
}

export function countAnswered(state: FlowState, answer: Answer<Counted>): Flowed {
  const ask = inHand(state, 'count');
  if (ask === null) return { state, tone: null };
  if ('fault' in answer) return stalled(state, answer.fault);
  if ('question' in answer) return { state: { ...state, work: null }, tone: null };
  if ('value' in answer)
    return cameIn(state, ask.job, answer.value, { is: 'counted', counted: answer.value });
  return answer.refusal.code === 'quantityUnfit'
    ? quantityUnfit(state, ask.job, answer.refusal)
    : notPassed(state, ask, answer.refusal);
}

/** Told at the field where it was typed, while that is there. */
export function quantityUnfit(
  state: FlowState,
  job: Job & { readonly kind: 'count' },
  unfit: Refusal,
): Flowed {
  const { step } = state;
  if (step?.position !== job.line) return refused(state, job, unfit, null);
  return { state: { ...state, work: null, step: { ...step, unfit } }, tone: 'refused' };
}

/** Units are in: the bin for one unit is done, the line is framed, and its own last unit ends the open step. */
function cameIn(state: FlowState, job: Job, told: Received | Counted, verdict: Verdict): Flowed {
  const { position, line, receipt, sku } = told;
  const what =
    told.kind === 'received' ? { serial: told.serial, units: 1 } : { serial: '', units: told.units };
  const step = stepAfterUnits(state.step, { position, ...line });
  return {
    state: {
      ...passed(state, job, verdict),
      bins: afterUnits(state.bins, what.units),
      line: position,
      step: step === null ? null : { ...step, unfit: null },
      own: { is: 'made', receipt: { receipt, sku, ...what } },
    },
    tone: 'done',
  };
}

/** The bin named after F2 stays, whatever its kind. */
export function binFound(state: FlowState, answer: Answer<ShownBin>): Flowed {
  const ask = inHand(state, 'findBin');
  if (ask === null) return { state, tone: null };
  if ('fault' in answer) return stalled(state, answer.fault);
  const known = { ...state, counted: null };
  if ('value' in answer) return tookBin(known, ask.job, { chosen: answer.value, once: null });
  const refusal = 'refusal' in answer ? answer.refusal : null;
  return { state: { ...known, work: null, changingBin: { refusal } }, tone: 'refused' };
}

export function binChosen(state: FlowState, answer: Answer<Output<'session.chooseBin'>>): Flowed {
  const ask = inHand(state, 'chooseBin');
  if (ask === null) return { state, tone: null };
  if ('fault' in answer) return stalled(state, answer.fault);
  if ('refusal' in answer) return refused(state, ask.job, answer.refusal, null);
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
  if ('refusal' in answer) return notPassed(state, ask, answer.refusal);
  if ('question' in answer) return { state: { ...state, work: null }, tone: null };
  const undone = answer.value;
  const after = passed(state, ask.job, { is: 'undone', undone });
  return { state: { ...after, own: { is: 'undone', receipt: undone.receipt } }, tone: 'done' };
}

export function endAnswered(state: FlowState, answer: Answer<unknown>): Flowed {
  const ask = inHand(state, 'end');
  if (ask === null) return { state, tone: null };
  if ('fault' in answer) return stalled(state, answer.fault);
  if ('refusal' in answer) return notPassed(state, ask, answer.refusal);
  if ('question' in answer) return { state: { ...state, work: null }, tone: null };
  return { state: { ...passed(state, ask.job, { is: 'waiting' }), step: null }, tone: 'done' };
}

/** Nothing behind a fault goes on: a bin that was not chosen would send the next units astray. */
function stalled(state: FlowState, fault: Fault): Flowed {
  const { work } = state;
  return { state: work === null ? state : { ...state, work: { ...work, fault } }, tone: 'refused' };
}

/**
 * A command was refused. Where only the consent does not hold, its panel says so; once a scan has closed that, what
 * was refused at first stays listed as it is.
 */
function notPassed(state: FlowState, ask: Approvable, refusal: Refusal): Flowed {
  if (!isAboutConsent(refusal) || ask.approval === null) return refused(state, ask.job, refusal, ask);
  const { approving } = state;
  const told = approving === null ? null : { ...approving, refusal };
  return { state: { ...state, work: null, approving: told }, tone: 'refused' };
}

function asked(state: FlowState, ask: AskScan, question: Question): Flowed {
  const after = judged(state, ask.job, { is: 'question', ask, question });
  return { state: consentDone(after, ask.job), tone: 'whichOne' };
}

/** A bin that stays is remembered for this station before it counts; one for the next unit counts at once. */
function tookBin(state: FlowState, job: Job & { readonly kind: 'scan' | 'bin' }, bins: BinsInUse): Flowed {
  if (bins.once !== null) {
    const after = judged(state, job, { is: 'bin', bin: bins.once, once: true });
    return { state: { ...after, bins }, tone: 'done' };
  }
  if (bins.chosen === null) return { state, tone: null };
  return { state: asking(state, { is: 'chooseBin', job, bin: bins.chosen }), tone: null };
}
