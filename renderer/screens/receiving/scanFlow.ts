import { binInForce } from './binsInUse';
import { binChosen, binFound, scanAnswered, undoAnswered } from './flowAnswers';
import type { FlowEvent, Flowed } from './flowEvents';
import { asking, refusedToo } from './flowParts';
import type { Ask, FlowState, Job } from './flowState';
import { isQuietRepeat } from './quietRepeat';

/**
 * What the receiving screen does with each event. Scans are handled strictly one after another, in their
 * order; what is not received is kept with its reason.
 */
export function flow(state: FlowState, event: FlowEvent): Flowed {
  const { state: after, tone } = react(state, event);
  return { state: startNext(after), tone };
}

function react(state: FlowState, event: FlowEvent): Flowed {
  switch (event.is) {
    case 'scanAnswered':
      return scanAnswered(state, event.answer);
    case 'binFound':
      return binFound(state, event.answer);
    case 'binChosen':
      return binChosen(state, event.answer);
    case 'undoAnswered':
      return undoAnswered(state, event.answer);
    default:
      return { state: acted(state, event), tone: null };
  }
}

type Act = Exclude<FlowEvent, { readonly answer: unknown }>;

function acted(state: FlowState, event: Act): FlowState {
  switch (event.is) {
    case 'entering':
      // The bin may have been changed elsewhere; with a scan in hand this screen's own bins are the newest.
      return state.work === null ? { ...state, ready: false } : state;
    case 'entered':
      return { ...state, ready: true, binLost: event.lost, bins: { ...state.bins, chosen: event.bin } };
    case 'openedBy':
      return { ...state, last: event.reading };
    case 'scanned':
      return scanned(state, event);
    case 'undoPressed': {
      const { serialId, serial, at, request } = event;
      return queued({ ...state, last: null }, { kind: 'undo', request, value: serial, at, serialId });
    }
    case 'changeBinPressed':
      return { ...state, changingBin: { refusal: null } };
    case 'changeBinLeft':
      return { ...state, changingBin: null };
    case 'chosen':
      return chosen(state, event.confirm);
    case 'neither':
      return state.work === null && state.verdict.is === 'question'
        ? { ...state, verdict: { is: 'waiting' } }
        : state;
    case 'tryAgain':
      return triedAgain(state);
    case 'leaveOut':
      return leftOut(state);
    case 'refusedLookedAt':
      return { ...state, unseen: 0 };
  }
}

function scanned(state: FlowState, event: FlowEvent & { is: 'scanned' }): FlowState {
  const { value, at, request } = event;
  const last = { value, at };
  // After a person's own act, such as an undo, it is meant anew, however soon it comes: `last` is gone by then.
  if (event.by === 'scanner' && isQuietRepeat(state.last, last)) return { ...state, last };
  const kind = state.changingBin === null ? 'scan' : 'bin';
  return queued({ ...state, last }, { kind, request, value, at });
}

/** A new scan after a fault has the kept one tried again first: nobody need press anything. */
function queued(state: FlowState, job: Job): FlowState {
  return triedAgain({ ...state, queue: [...state.queue, job] });
}

function chosen(state: FlowState, confirm: string): FlowState {
  if (state.work !== null || state.verdict.is !== 'question') return state;
  return asking({ ...state, last: null }, { ...state.verdict.ask, confirm: [confirm] });
}

function triedAgain(state: FlowState): FlowState {
  return state.work === null || state.work.fault === null ? state : asking(state, state.work.ask);
}

function leftOut(state: FlowState): FlowState {
  if (state.work === null || state.work.fault === null) return state;
  const { ask, fault } = state.work;
  return { ...refusedToo(state, ask.job, { is: 'leftOut', fault }), work: null, verdict: { is: 'waiting' } };
}

function startNext(state: FlowState): FlowState {
  const [job, ...queue] = state.queue;
  if (!state.ready || state.work !== null || job === undefined) return state;
  return asking({ ...state, queue }, askFor(state, job));
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
