import { choiceOf, lineOf } from '../../scanning/choices';
import type { Flowed } from './flowEvents';
import { asking, judged } from './flowParts';
import type { FlowState, Job } from './flowState';
import { stepOn } from './openStep';

interface Line {
  readonly position: number;
  readonly sku: string;
}

/**
 * A line is chosen, by its product's barcode (`job`) or by hand (null): from now on it is the open step. While "Which
 * one?" is open and the line is among its answers, that was the answer.
 */
export function lineOpened(state: FlowState, { position, sku }: Line, job: Job | null): Flowed {
  const answered =
    state.verdict.is === 'question' ? choiceOf(state.verdict.question, position, sku) : undefined;
  if (answered !== undefined) return { state: answeredWith(state, answered.confirm), tone: null };
  const step = stepOn(state.known.lines, position) ?? { position, over: false, unfit: null };
  return {
    state: { ...judged(state, job, { is: 'opened', sku }), step },
    tone: job === null ? null : 'done',
  };
}

/**
 * The question in hand is answered: the same command again, with what was confirmed of it before. The line chosen
 * for a new serial is the open step from then on; one that lists the serial decides nothing else.
 */
export function answeredWith(state: FlowState, confirm: string): FlowState {
  if (state.verdict.is !== 'question') return state;
  const { ask, question } = state.verdict;
  const isNew = question.code === 'whichOne' && !question.facts.expected;
  const position = isNew ? lineOf(confirm) : null;
  const step = position === null ? state.step : stepOn(state.known.lines, position);
  return asking({ ...state, step }, { ...ask, confirm: [...ask.confirm, confirm] });
}
