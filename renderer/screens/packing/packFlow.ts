import { approvedBy } from '../../../shared/domain/approvals';
import { readCommand } from '../../../shared/domain/commandBarcodes';
import { isDropped, isQuietRepeat } from '../../scanning/quietRepeat';
import { answered, confirmed, lineOpened } from './packAnswers';
import type { Act, Packed, PackEvent } from './packEvents';
import { refusedToo } from '../../scanning/flowCore';
import { asking, judged, refused } from './packParts';
import { type Ask, missingOn, type PackState, type Turn } from './packState';

/** What the packing screen does with each event. Scans are handled strictly one after another, in their order. */
export function pack(state: PackState, event: PackEvent): Packed {
  const reacted = react(state, event);
  const begun = startNext({ state: reacted.state, tone: reacted.tone });
  return reacted.goTo === undefined ? begun : { ...begun, goTo: reacted.goTo };
}

function react(state: PackState, event: PackEvent): Packed {
  switch (event.is) {
    case 'answered':
      return answered(state, event.answered);
    case 'neither':
      return neither(state);
    default:
      return { state: acted(state, event), tone: null };
  }
}

function acted(
  state: PackState,
  event: Exclude<PackEvent, { readonly is: 'answered' | 'neither' }>,
): PackState {
  switch (event.is) {
    case 'orderRead':
      return orderRead(state, event.lines);
    case 'handedOver':
      return { ...state, step: event.step, bin: event.bin };
    case 'openedBy':
      return { ...state, last: event.reading };
    case 'scanned':
      return scanned(state, event);
    case 'lineChosen':
      return byHand(state, { is: 'line', position: event.position });
    case 'stepLeft':
      return byHand({ ...state, listing: null }, { is: 'line', position: null });
    case 'binLeft':
      return { ...state, bin: null };
    case 'countTyped': {
      const { line, units } = event;
      return command(
        state,
        { op: 'packing.count', input: { order: state.order, line, units, bin: state.bin } },
        event,
        `${Math.abs(units)} ${event.sku}`,
      );
    }
    case 'listOpened':
      return { ...state, listing: { position: event.position, problems: [] }, approving: null };
    case 'listLeft':
      return { ...state, listing: null };
    case 'listGiven': {
      const { position: line, values, leaveOut } = event;
      const input = { order: state.order, line, values: [...values], bin: state.bin, leaveOut };
      return command(state, { op: 'packing.captureList', input }, event, values[0] ?? '');
    }
    case 'undoPressed':
      return command(
        state,
        { op: 'packing.undo', input: { order: state.order, capture: null } },
        event,
        event.name,
      );
    case 'takeBackPressed': {
      const { line, place, name } = event;
      return command(
        state,
        { op: 'packing.takeBack', input: { order: state.order, line, place } },
        event,
        name,
      );
    }
    case 'shipPressed':
      return command(state, { op: 'packing.ship', input: { order: state.order } }, event, state.order);
    case 'voidPressed': {
      const { at, request } = event;
      const job = { at, request, value: state.order };
      const ask: Ask = {
        op: 'packing.void',
        input: { order: state.order },
        job,
        confirm: [],
        approval: null,
      };
      return { ...state, approving: { ask, action: 'voidShipment', refusal: null } };
    }
    case 'chosen':
      return state.work === null && state.verdict.is === 'question'
        ? { ...confirmed(state, event.confirm), last: null }
        : state;
    case 'approvalPressed':
      return approvalPressed(state);
    case 'approvalGiven': {
      const { approving } = state;
      if (state.work !== null || approving === null) return state;
      const open = { ...state, last: null, approving: { ...approving, refusal: null } };
      return asking(open, { ...approving.ask, approval: event.approval });
    }
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

/** A line that others completed meanwhile ends its step. */
function orderRead(state: PackState, lines: PackState['lines']): PackState {
  const open = lines.find(({ position }) => position === state.step);
  return { ...state, lines, step: open !== undefined && missingOn(open) > 0 ? state.step : null };
}

function scanned(
  state: PackState,
  { value, aim, at, by, request }: PackEvent & { is: 'scanned' },
): PackState {
  const last = { value, at };
  const repeat = by === 'scanner' && isQuietRepeat(state.last, last);
  const spoken = readCommand(value);
  if (spoken !== null && repeat) return { ...state, last };
  // Whoever scans goes on working: what a manager was to allow stays in the list of refused scans.
  const open = { ...state, last, approving: null };
  const act = { at, request };
  switch (spoken) {
    case 'undo':
      return queued(
        open,
        turnOf({ op: 'packing.undo', input: { order: state.order, capture: null } }, act, value),
      );
    case 'next':
      return queued(open, { is: 'next' });
    case 'ship':
      return queued(open, turnOf({ op: 'packing.ship', input: { order: state.order } }, act, value));
    case 'bin':
    case 'done':
    case null:
      return queued(open, { is: 'scan', job: { request, value, at }, aim, repeat });
  }
}

/** A person's own act: what is scanned after it is meant anew, however soon it comes. */
function byHand(state: PackState, turn: Turn): PackState {
  return queued({ ...state, last: null, approving: null }, turn);
}

type Command = Ask extends infer A ? (A extends Ask ? Pick<A, 'op' | 'input'> : never) : never;

function command(state: PackState, asked: Command, act: Act, value: string): PackState {
  return byHand(state, turnOf(asked, act, value));
}

function turnOf(asked: Command, { at, request }: Act, value: string): Turn {
  return { is: 'ask', ask: { ...asked, job: { at, request, value }, confirm: [], approval: null } };
}

/** A new scan after a fault has the kept one tried again first: nobody need press anything. */
function queued(state: PackState, turn: Turn): PackState {
  return triedAgain({ ...state, queue: [...state.queue, turn] });
}

/** No to "Is this the known one?" is the second unit with that value, which the SKU cannot have. */
function neither(state: PackState): Packed {
  const { verdict } = state;
  if (state.work !== null || verdict.is !== 'question') return { state, tone: null };
  const aside: PackState = { ...state, last: null, verdict: { is: 'waiting' } };
  if (verdict.question.code !== 'caseDiffers') return { state: aside, tone: null };
  const { value, known } = verdict.question.facts;
  return refused(aside, verdict.ask, { code: 'anotherCase', facts: { value, known } });
}

/** F7: a manager is asked to let the refused command pass. */
function approvalPressed(state: PackState): PackState {
  const { verdict } = state;
  if (state.work !== null || verdict.is !== 'refused' || verdict.again === null) return state;
  const action = approvedBy(verdict.refusal.code);
  return action === null ? state : { ...state, approving: { ask: verdict.again, action, refusal: null } };
}

function triedAgain(state: PackState): PackState {
  return state.work === null || state.work.fault === null ? state : asking(state, state.work.ask);
}

function leftOut(state: PackState): PackState {
  if (state.work === null || state.work.fault === null) return state;
  const { ask, fault } = state.work;
  const after = refusedToo(state, ask.job, { is: 'leftOut', fault });
  return { ...after, work: null, approving: null, verdict: { is: 'waiting' } };
}

/** Begins what waits, one after another, until something is asked of the warehouse or nothing waits any more. */
function startNext({ state, tone }: Packed): Packed {
  const [turn, ...queue] = state.queue;
  if (state.work !== null || turn === undefined) return { state, tone };
  const begun = begin({ ...state, queue }, turn);
  return startNext({ state: begun.state, tone: begun.tone ?? tone });
}

function begin(state: PackState, turn: Turn): Packed {
  switch (turn.is) {
    case 'ask':
      return { state: asking(state, turn.ask), tone: null };
    case 'scan': {
      const { job, aim, repeat } = turn;
      if (isDropped({ value: job.value, repeat }, state.counted)) return { state, tone: null };
      const input = { order: state.order, value: job.value, aim, bin: state.bin, line: state.step };
      return {
        state: asking(state, { op: 'packing.scan', input, job, confirm: [], approval: null }),
        tone: null,
      };
    }
    case 'line':
      return turn.position === null
        ? { state: stepLeft(state), tone: null }
        : chosenLine(state, turn.position);
    case 'next': {
      const next = nextLine(state);
      if (next === null) return { state, tone: null };
      return { state: chosenLine(state, next).state, tone: 'done' };
    }
  }
}

function chosenLine(state: PackState, position: number): Packed {
  const line = state.lines.find((one) => one.position === position);
  return line === undefined ? { state, tone: null } : lineOpened(state, position, line.sku, null);
}

function stepLeft(state: PackState): PackState {
  const after = { ...state, step: null };
  return state.verdict.is === 'opened' ? judged(after, null, { is: 'waiting' }) : after;
}

/** The next line that still needs units, after the open or framed one and around. */
function nextLine({ lines, step, framed }: PackState): number | null {
  const place = lines.findIndex(({ position }) => position === (step ?? framed));
  const around = [...lines.slice(place + 1), ...lines.slice(0, place + 1)];
  return around.find((line) => missingOn(line) > 0)?.position ?? null;
}
