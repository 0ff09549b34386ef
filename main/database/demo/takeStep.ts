import type { BinRef } from '../../../shared/domain/binKinds';
import type { DocumentRef } from '../../../shared/domain/processTypes';
import type { Standing } from '../../../shared/domain/serialState';
import type { StepCode } from '../../../shared/domain/steps';
import { applyStep } from '../serials/applyStep';
import type { Subject } from '../serials/record';
import type { Unit } from './demo';
import type { Command } from './desk';

export interface DemoStep {
  readonly step: StepCode;
  readonly document: DocumentRef;
  readonly bin?: BinRef | null;
  readonly before?: Standing;
  readonly reason?: string;
}

async function applied(command: Command, subject: Subject, { reason, bin = null, ...asked }: DemoStep) {
  const outcome = await applyStep(command, command.line, subject, { ...asked, bin, confirm: [] }, reason ?? null);
  if (!('record' in outcome)) {
    throw new Error(`${subject.value} cannot take ${asked.step}: ${JSON.stringify(outcome)}`);
  }
  return outcome.record;
}

/** A step of a unit that has its record; the generator only asks what the rules allow. */
export async function takeStep(command: Command, unit: Unit, step: DemoStep): Promise<void> {
  unit.record = await applied(command, unit, step);
}

/** The first step of a new unit: its record is born. */
export async function takeFirstStep(command: Command, subject: Subject, step: DemoStep): Promise<Unit> {
  return { ...subject, record: await applied(command, subject, step) };
}
