import { binInForce } from './binsInUse';
import { binChosen, binFound, scanAnswered, undoAnswered } from './flowAnswers';
import type { FlowEvent, Flowed } from './flowEvents';
import { asking, refusedToo } from './flowParts';
import type { Ask, FlowState, Job } from './flowState';

/** The same label read again by the scanner within this time has one effect; milliseconds (domain: the same label again). */
const quietRepeat = 500;

/**
 * What the receiving screen does with each event. Scans are handled strictly one after another, in their
 * order; what is not received is kept with its reason. `now` is when the next call starts, if one does.
 */
export function flow(state: FlowState, event: FlowEvent, now: number): Flowed {
  const { state: after, tone } = react(state, event, now);
  return { state: startNext(after, now), tone };
}

function react(state: FlowState, event: FlowEvent, now: number): Flowed {
  switch (event.is) {
    case 'scanAnswered':
      return scanAnswered(state, event.answer, now);
    case 'binFound':
      return binFound(state, event.answer, now);
    case 'binChosen':
      return binChosen(state, event.answer);
    case 'undoAnswered':
      return undoAnswered(state, event.answer);
    default:
      return { state: acted(state, event, now), tone: null };
  }
}

type Act = Exclude<FlowEvent, { readonly answer: unknown }>;

function acted(state: FlowState, event: Act, now: number): FlowState {
  switch (event.is) {
    case 'entered':
      return { ...state, ready: true, binLost: event.lost, bins: { ...state.bins, chosen: event.bin } };
    case 'scanned':
      return scanned(state, event, now);
    case 'undoPressed': {
      const { serialId, serial, at, request } = event;
      return queued(state, { kind: 'undo', request, value: serial, at, serialId }, now);
    }
    case 'changeBinPressed':
      return { ...state, changingBin: { refusal: null } };
    case 'changeBinLeft':
      return { ...state, changingBin: null };
    case 'chosen':
      return chosen(state, event.confirm, now);
    case 'neither':
      return state.work === null && state.verdict.is === 'question'
        ? { ...state, verdict: { is: 'waiting' } }
        : state;
    case 'tryAgain':
      return triedAgain(state, now);
    case 'leaveOut':
      return leftOut(state);
    case 'refusedLookedAt':
      return { ...state, unseen: 0 };
  }
}

function scanned(state: FlowState, event: FlowEvent & { is: 'scanned' }, now: number): FlowState {
  const { value, at, request } = event;
  const last = { value, at };
  const repeated = state.last?.value === value && at - state.last.at <= quietRepeat;
  if (event.by === 'scanner' && repeated) return { ...state, last };
  const kind = state.changingBin === null ? 'scan' : 'bin';
  return queued({ ...state, last }, { kind, request, value, at }, now);
}

/** A new scan after a fault has the kept one tried again first: nobody need press anything. */
function queued(state: FlowState, job: Job, now: number): FlowState {
  return triedAgain({ ...state, queue: [...state.queue, job] }, now);
}

function chosen(state: FlowState, confirm: string, now: number): FlowState {
  if (state.work !== null || state.verdict.is !== 'question') return state;
  return asking(state, { ...state.verdict.ask, confirm: [confirm] }, now);
}

function triedAgain(state: FlowState, now: number): FlowState {
  return state.work === null || state.work.fault === null ? state : asking(state, state.work.ask, now);
}

function leftOut(state: FlowState): FlowState {
  if (state.work === null || state.work.fault === null) return state;
  const { ask, fault } = state.work;
  return { ...refusedToo(state, ask.job, { is: 'leftOut', fault }), work: null, verdict: { is: 'waiting' } };
}

function startNext(state: FlowState, now: number): FlowState {
  const [job, ...queue] = state.queue;
  if (!state.ready || state.work !== null || job === undefined) return state;
  return asking({ ...state, queue }, askFor(state, job), now);
}

function askFor(state: FlowState, job: Job): Ask {
  switch (job.kind) {
    case 'scan': {
      const bin = binInForce(state.bins)?.code ?? null;
      return { is: 'scan', job, input: { document: state.document, value: job.value, bin }, confirm: [] };
    }
    case 'bin':
      return { is: 'findBin', job };
    case 'undo':
      return { is: 'undo', job };
  }
}
