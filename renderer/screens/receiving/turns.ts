import { binForUnits, binInForce } from './binsInUse';
import type { Flowed } from './flowEvents';
import { quantityUnfit } from './flowAnswers';
import { asking, judged } from './flowParts';
import type { Ask, FlowState, Job, Turn } from './flowState';
import { lineOpened } from './lineOpened';
import { nextLine } from './openStep';
import { readQuantity } from '../../scanning/quantityText';
import { isDropped } from '../../scanning/quietRepeat';

/** Begins what waits, one after another, until something is asked of the warehouse or nothing waits any more. */
export function startNext({ state, tone }: Flowed): Flowed {
  const [turn, ...queue] = state.queue;
  if (!state.ready || state.work !== null || turn === undefined) return { state, tone };
  const begun = begin({ ...state, queue }, turn);
  return startNext({ state: begun.state, tone: begun.tone ?? tone });
}

function begin(state: FlowState, turn: Turn): Flowed {
  switch (turn.kind) {
    case 'scan':
    case 'bin':
      return isDropped(turn, state.counted) ? { state, tone: null } : asked(state, askFor(state, turn));
    case 'count':
      return beginCount(state, turn);
    case 'undo':
      return asked(state, { is: 'undo', job: turn, approval: null });
    case 'line':
      return turn.position === null ? stepLeft(state) : lineChosen(state, turn.position, 'hand');
    case 'next': {
      const position = nextLine(state.known.lines, state.step?.position ?? state.line);
      return position === null ? { state, tone: null } : lineChosen(state, position, 'scan');
    }
  }
}

const asked = (state: FlowState, ask: Ask): Flowed => ({ state: asking(state, ask), tone: null });

function askFor(state: FlowState, job: Job & { readonly kind: 'scan' | 'bin' }): Ask {
  if (job.kind === 'bin') return { is: 'findBin', job };
  const { value, aim } = job;
  const bin = binInForce(state.bins)?.code ?? null;
  const line = state.step?.position ?? null;
  const input = { document: state.document, value, aim, bin, line };
  return { is: 'scan', job, input, confirm: [], approval: null };
}

function beginCount(state: FlowState, job: Job & { readonly kind: 'count' }): Flowed {
  const units = readQuantity(job.value);
  if (units === null) {
    return quantityUnfit(state, job, { code: 'quantityUnfit', facts: { value: job.value.trim() } });
  }
  const bin = binForUnits(state.bins, units)?.code ?? null;
  const input = { document: state.document, line: job.line, units, bin };
  const step = state.step === null ? null : { ...state.step, unfit: null };
  return asked({ ...state, step }, { is: 'count', job, input, approval: null });
}

function lineChosen(state: FlowState, position: number, by: 'hand' | 'scan'): Flowed {
  const line = state.known.lines.find((one) => one.position === position);
  if (line === undefined) return { state, tone: null };
  const opened = lineOpened(state, line, null);
  return { state: opened.state, tone: by === 'scan' && opened.state.work === null ? 'done' : opened.tone };
}

function stepLeft(state: FlowState): Flowed {
  const after: FlowState = { ...state, step: null };
  return {
    state: state.verdict.is === 'opened' ? judged(after, null, { is: 'waiting' }) : after,
    tone: null,
  };
}
