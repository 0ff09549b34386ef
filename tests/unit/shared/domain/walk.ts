import fc from 'fast-check';
import type { BinRef } from '../../../../shared/domain/binKinds';
import { decide } from '../../../../shared/domain/decide';
import type { DocumentRef } from '../../../../shared/domain/processTypes';
import type { SerialState, Standing } from '../../../../shared/domain/serialState';
import type { StepRequest } from '../../../../shared/domain/stepRequest';
import { type StepCode, stepCodes, steps } from '../../../../shared/domain/steps';
import type { Workflow } from '../../../../shared/domain/workflows';
import { elsewhere, here, now, openBins, sku, standingOf, value } from './world';

/** A unit on its way: its record, and how it stood before its last step (null: no record). */
export interface Unit {
  readonly serial: SerialState | null;
  readonly before: Standing | null;
}

/** One thing that a person tries: the rules may say no. */
export interface Attempt {
  readonly step: StepCode;
  readonly bin: BinRef;
  readonly isHere: boolean;
}

export const newUnit: Unit = { serial: null, before: null };

// Steps that bring a unit into the building and to an order come often: else most walks stay outside.
const step = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...stepCodes) },
  { weight: 1, arbitrary: fc.constantFrom<StepCode>('submit', 'receive', 'register', 'takeBack') },
  { weight: 1, arbitrary: fc.constantFrom<StepCode>('reserve', 'pick', 'release', 'move', 'ship') },
);

export const attempt: fc.Arbitrary<Attempt> = fc.record({
  step,
  bin: fc.constantFrom(...openBins),
  isHere: fc.boolean(),
});

export const anyWalk = (least: number): fc.Arbitrary<Attempt[]> =>
  fc.array(attempt, { minLength: least, maxLength: 60, size: 'max' });

export const requestOf = (unit: Unit, { step, bin, isHere }: Attempt, workflow: Workflow): StepRequest => ({
  step,
  document: (isHere ? here : elsewhere)[steps[step].process],
  value,
  sku,
  workflow,
  // Counting and changing a bin's kind are about the bin in which the unit lies; a reversal goes back.
  bin: inItsBin.includes(step) ? itsBin(unit, step, bin) : goesBack.includes(step) ? null : bin,
  confirm: ['wasOut', 'unknownReturn'],
  before: unit.before,
  stillNeeded: true,
});

const inItsBin: readonly StepCode[] = ['confirm', 'missing', 'binKind'];
const itsBin = ({ serial }: Unit, step: StepCode, bin: BinRef): BinRef => {
  if (!serial?.bin) return bin;
  return step === 'binKind' ? { ...serial.bin, kind: bin.kind } : serial.bin;
};
const goesBack: readonly StepCode[] = ['undoReceipt', 'undoPick', 'undoReturn', 'undoMove'];

/** The unit after a step, with the order that lost it; null where the rules say no. */
export function taken(
  unit: Unit,
  request: StepRequest,
): { readonly unit: Unit; readonly lostBy: DocumentRef | null } | null {
  const decision = decide(unit.serial, request);
  if (!('taken' in decision)) return null;
  const { next, lostBy } = decision.taken;
  const record = {
    value,
    sku,
    generated: false,
    lastStep: request.step,
    since: { at: now, by: 'Maria Lopez' },
  };
  return {
    unit: { serial: { ...next, ...record }, before: unit.serial === null ? null : standingOf(unit.serial) },
    lostBy,
  };
}

/** Where a walk of attempts leads. */
export const walked = (attempts: readonly Attempt[], workflow: Workflow): Unit =>
  attempts.reduce((unit, each) => taken(unit, requestOf(unit, each, workflow))?.unit ?? unit, newUnit);
