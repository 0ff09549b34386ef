import { unmetNeed } from './needs';
import type { Question, QuestionCode } from './questions';
import type { Refusal } from './refusals';
import type { SerialState } from './serialState';
import { situationOf } from './situations';
import { situationRefusal } from './situationRefusal';
import { type After, standingAfter } from './standingAfter';
import type { StepRequest } from './stepRequest';
import type { Row, Transition } from './transition';
import { transitions } from './transitions';

export type Decision =
  { readonly taken: After } | { readonly refusal: Refusal } | { readonly question: Question };

/**
 * The rule of every step: a serial (null: no record) and a step give the new standing, a refusal with its
 * facts, or a question. Pure: the caller loads and stores.
 */
export function decide(serial: SerialState | null, request: StepRequest): Decision {
  const rule: Transition = transitions[request.step];
  if (!rule.workflows.includes(request.workflow)) {
    return { refusal: { code: 'countedSku', facts: { sku: request.sku, workflow: request.workflow } } };
  }
  const cell = rowFor(rule, request)[situationOf(serial, request.document.id)];
  if (typeof cell === 'object') {
    if (!request.confirm.includes(cell.ask)) return { question: ask(cell.ask, serial, request) };
  } else if (cell !== 'go') {
    return { refusal: situationRefusal(cell, serial, request) };
  }
  const refusal = unmetNeed(rule, serial, request);
  return refusal === null ? { taken: standingAfter(rule.to, serial, request) } : { refusal };
}

/** Whether a serial's situation lets it take a step, perhaps after a question; what the step needs beside it is not looked at. */
export function mayTake(
  serial: SerialState | null,
  { step, workflow, document }: Pick<StepRequest, 'step' | 'workflow' | 'document'>,
): boolean {
  const rule: Transition = transitions[step];
  if (!rule.workflows.includes(workflow)) return false;
  const cell = rowFor(rule, { workflow })[situationOf(serial, document.id)];
  return cell === 'go' || typeof cell === 'object';
}

function rowFor(rule: Transition, request: Pick<StepRequest, 'workflow'>): Row {
  if ('none' in rule.from) return rule.from;
  return request.workflow === 'In/Out' ? rule.from.inOut : rule.from.other;
}

function ask(code: QuestionCode, serial: SerialState | null, request: StepRequest): Question {
  const { value } = request;
  const accepts = [code];
  switch (code) {
    case 'wasOut':
      return {
        code,
        facts: { value, at: serial?.since.at ?? 0, order: serial?.order?.number ?? null },
        accepts,
      };
    case 'unknownReturn':
      return { code, facts: { value }, accepts };
    case 'whichOne':
    case 'reallySerial':
    case 'caseDiffers':
      throw new Error(`a step never asks ${code}: the caller does before it`);
  }
}
