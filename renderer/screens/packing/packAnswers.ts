import type { Output } from '../../../shared/contract/index';
import { isAboutConsent } from '../../scanning/approvalRefusals';
import type { Packed } from './packEvents';
import { choiceOf } from '../../scanning/choices';
import { consentDone } from '../../scanning/flowCore';
import { asking, judged, passed, refused } from './packParts';
import type { Answered, Ask, AskScan, PackState } from './packState';

/** The command in hand is answered; an answer to anything else is of a screen that is gone. */
export function answered(state: PackState, given: Answered): Packed {
  const { ask, answer } = given;
  if (state.work?.ask !== ask) return { state, tone: null };
  // Nothing behind a fault goes on: the scans keep their order.
  if ('fault' in answer) return { state: { ...state, work: { ask, fault: answer.fault } }, tone: 'refused' };
  const known = { ...state, counted: isCount(given) ? ask.job.value : null };
  if ('refusal' in answer) {
    if (!isAboutConsent(answer.refusal) || ask.approval === null) return refused(known, ask, answer.refusal);
    const { approving } = known;
    const told = approving === null ? null : { ...approving, refusal: answer.refusal };
    return { state: { ...known, work: null, approving: told }, tone: 'refused' };
  }
  if ('question' in answer) {
    if (ask.op !== 'packing.scan') throw new Error(`${ask.op} was asked a question`);
    const after = judged(known, ask.job, { is: 'question', ask, question: answer.question });
    return { state: consentDone(after, ask.job), tone: 'whichOne' };
  }
  return done(known, given);
}

/** Whether the scanned label is one that is counted, also where the line has no room for one more. */
function isCount({ op, answer }: Answered): boolean {
  if (op !== 'packing.scan') return false;
  if ('refusal' in answer) return answer.refusal.code === 'overOrdered';
  return 'value' in answer && answer.value.kind === 'counted';
}

function done(state: PackState, given: Answered): Packed {
  if (!('value' in given.answer)) return { state, tone: null };
  switch (given.op) {
    case 'packing.scan':
      return scanDone(state, given.ask, given.answer.value);
    case 'packing.count': {
      const counted = given.answer.value;
      const after = passed(state, given.ask, { is: 'counted', counted });
      return { state: captureOn(after, counted.position, counted.line), tone: 'done' };
    }
    case 'packing.captureList':
      return listDone(state, given.ask, given.answer.value);
    case 'packing.undo':
    case 'packing.takeBack':
      return {
        state: passed(state, given.ask, { is: 'takenBack', takenBack: given.answer.value }),
        tone: 'done',
      };
    case 'packing.ship': {
      const after = passed(state, given.ask, { is: 'shipped', shipped: given.answer.value });
      return { state: { ...after, step: null, framed: null, bin: null, listing: null }, tone: 'done' };
    }
    case 'packing.void':
      return {
        state: passed(state, given.ask, { is: 'voided', units: given.answer.value.units }),
        tone: 'done',
      };
  }
}

function scanDone(state: PackState, ask: AskScan, told: Output<'packing.scan'>): Packed {
  switch (told.kind) {
    case 'captured': {
      const after = passed(state, ask, { is: 'captured', captured: told });
      return { state: captureOn(after, told.position, told.line), tone: 'done' };
    }
    case 'counted': {
      const after = passed(state, ask, { is: 'counted', counted: told });
      return { state: captureOn(after, told.position, told.line), tone: 'done' };
    }
    case 'line':
      return lineOpened(state, told.position, told.sku, ask);
    case 'bin':
      return {
        state: { ...passed(state, ask, { is: 'bin', bin: told.bin }), bin: told.bin.code },
        tone: 'done',
      };
    case 'order':
      return { state: passed(state, ask, { is: 'waiting' }), tone: 'done', goTo: told.order };
  }
}

interface Progress {
  readonly captured: number;
  readonly units: number;
}

/** The line is framed; its last unit ends the open step, and what was scanned as its bin. */
function captureOn(state: PackState, position: number, { captured, units }: Progress): PackState {
  const complete = captured >= units;
  const step = complete && state.step === position ? null : state.step;
  return { ...state, framed: position, step, bin: complete ? null : state.bin };
}

function listDone(
  state: PackState,
  ask: Ask & { readonly op: 'packing.captureList' },
  listed: Output<'packing.captureList'>,
): Packed {
  const { line: position } = ask.input;
  const sku = state.lines.find((line) => line.position === position)?.sku ?? '';
  if (listed.captured === 0) {
    // Nothing was captured: the list stays open with what stands in the way.
    const listing = { position, problems: listed.problems };
    return { state: { ...consentDone(state, ask.job), work: null, listing }, tone: 'refused' };
  }
  const after = passed(state, ask, { is: 'listed', listed, sku });
  return { state: { ...after, framed: position, listing: null, step: null, bin: null }, tone: 'done' };
}

/**
 * A line is chosen, by its product's barcode (`ask`) or by hand (null): from now on it is the open step. While "Which
 * one?" is open and the line is among its answers, that was the answer.
 */
export function lineOpened(state: PackState, position: number, sku: string, ask: Ask | null): Packed {
  const { verdict } = state;
  const choice = verdict.is === 'question' ? choiceOf(verdict.question, position, sku) : undefined;
  if (choice !== undefined) return { state: confirmed(state, choice.confirm), tone: null };
  const after = judged(state, ask?.job ?? null, { is: 'opened', sku });
  return { state: { ...after, step: position }, tone: ask === null ? null : 'done' };
}

/** The question in hand is answered: the same command again, with what was confirmed of it before. */
export function confirmed(state: PackState, confirm: string): PackState {
  if (state.verdict.is !== 'question') return state;
  const { ask } = state.verdict;
  return asking(state, { ...ask, confirm: [...ask.confirm, confirm] });
}
