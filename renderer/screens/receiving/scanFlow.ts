import { readCommand } from '../../../shared/domain/commandBarcodes';
import { binChosen, binFound, countAnswered, endAnswered, scanAnswered, undoAnswered } from './flowAnswers';
import { approvalGiven, approvalPressed, endPressed } from './approving';
import type { FlowEvent, Flowed } from './flowEvents';
import { refusedToo } from '../../scanning/flowCore';
import { asking, refused } from './flowParts';
import type { FlowState, Turn } from './flowState';
import { answeredWith } from './lineOpened';
import { stepAmong } from './openStep';
import { isQuietRepeat } from '../../scanning/quietRepeat';
import { startNext } from './turns';

/**
 * What the receiving screen does with each event. Scans are handled strictly one after another, in their
 * order; what is not received is kept with its reason.
 */
export function flow(state: FlowState, event: FlowEvent): Flowed {
  return startNext(react(state, event));
}

function react(state: FlowState, event: FlowEvent): Flowed {
  switch (event.is) {
    case 'scanAnswered':
      return scanAnswered(state, event.answer);
    case 'countAnswered':
      return countAnswered(state, event.answer);
    case 'undoAnswered':
      return undoAnswered(state, event.answer);
    case 'endAnswered':
      return endAnswered(state, event.answer);
    case 'binFound':
      return binFound(state, event.answer);
    case 'binChosen':
      return binChosen(state, event.answer);
    case 'neither':
      return neither(state);
    default:
      return { state: acted(state, event), tone: null };
  }
}

type Act = Exclude<FlowEvent, { readonly answer: unknown } | { readonly is: 'neither' }>;

function acted(state: FlowState, event: Act): FlowState {
  switch (event.is) {
    case 'entering':
      // The bin may have been changed elsewhere; with a scan in hand this screen's own bins are the newest.
      return state.work === null ? { ...state, ready: false } : state;
    case 'entered':
      return { ...state, ready: true, binLost: event.lost, bins: { ...state.bins, chosen: event.bin } };
    case 'documentRead':
      return { ...state, known: event.known, step: stepAmong(state.step, event.known.lines) };
    case 'handedOver':
      return { ...state, step: event.step, bins: { ...state.bins, once: event.once } };
    case 'openedBy':
      return { ...state, last: event.reading };
    case 'scanned':
      return scanned(state, event);
    case 'lineChosen':
      return byHand(state, { kind: 'line', position: event.position });
    case 'stepLeft':
      return byHand(state, { kind: 'line', position: null });
    case 'countTyped': {
      const { line, text, at, request } = event;
      return byHand(state, { kind: 'count', request, value: text, at, line });
    }
    case 'undoPressed': {
      const { receipt, name, at, request } = event;
      return byHand(state, { kind: 'undo', request, value: name, at, receipt });
    }
    case 'changeBinPressed':
      return { ...state, changingBin: { refusal: null }, approving: null };
    case 'changeBinLeft':
      return { ...state, changingBin: null };
    case 'chosen':
      return state.work === null && state.verdict.is === 'question'
        ? { ...answeredWith(state, event.confirm), last: null }
        : state;
    case 'approvalPressed':
      return approvalPressed(state);
    case 'endPressed':
      return endPressed(state, event);
    case 'approvalGiven':
      return approvalGiven(state, event.approval);
    case 'approvalLeft':
      return { ...state, approving: null };
    case 'tryAgain':
      return triedAgain(state);
    case 'leaveOut':
      return leftOut(state);
    case 'refusedLookedAt':
      return { ...state, refused: state.refused.map((scan) => ({ ...scan, seen: true })) };
  }
}

function scanned(state: FlowState, event: FlowEvent & { is: 'scanned' }): FlowState {
  const { value, aim, at, request } = event;
  const last = { value, at };
  // After a person's own act, such as an undo, it is meant anew, however soon it comes: `last` is gone by then.
  const repeat = event.by === 'scanner' && isQuietRepeat(state.last, last);
  const command = readCommand(value);
  if (command !== null && repeat) return { ...state, last };
  // Whoever scans goes on working: what a manager was to allow stays in the list of refused scans.
  const open = { ...state, last, approving: null };
  switch (command) {
    case 'undo':
      return queued(open, { kind: 'undo', request, value, at, receipt: null });
    case 'bin':
      return { ...open, changingBin: { refusal: null } };
    case 'next':
      return queued(open, { kind: 'next' });
    case 'done':
    case 'ship':
    case null:
      return state.changingBin === null
        ? queued(open, { kind: 'scan', request, value, aim, at, repeat })
        : queued(open, { kind: 'bin', request, value, at, repeat });
  }
}

/** A person's own act: what is scanned after it is meant anew, however soon it comes. */
function byHand(state: FlowState, turn: Turn): FlowState {
  return queued({ ...state, last: null, approving: null }, turn);
}

/** A new scan after a fault has the kept one tried again first: nobody need press anything. */
function queued(state: FlowState, turn: Turn): FlowState {
  return triedAgain({ ...state, queue: [...state.queue, turn] });
}

/** No to "Is this the known one?" is the second unit with that value, which the SKU cannot have. */
function neither(state: FlowState): Flowed {
  const { verdict } = state;
  if (state.work !== null || verdict.is !== 'question') return { state, tone: null };
  const asideOf: FlowState = { ...state, last: null, verdict: { is: 'waiting' } };
  if (verdict.question.code !== 'caseDiffers') return { state: asideOf, tone: null };
  const { value, known } = verdict.question.facts;
  return refused(asideOf, verdict.ask.job, { code: 'anotherCase', facts: { value, known } }, null);
}

function triedAgain(state: FlowState): FlowState {
  return state.work === null || state.work.fault === null ? state : asking(state, state.work.ask);
}

function leftOut(state: FlowState): FlowState {
  if (state.work === null || state.work.fault === null) return state;
  const { ask, fault } = state.work;
  const after = refusedToo(state, ask.job, { is: 'leftOut', fault });
  return { ...after, work: null, approving: null, verdict: { is: 'waiting' } };
}
