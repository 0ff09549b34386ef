import type { BinRef } from '../../../shared/domain/binKinds';
import type { DocumentRef } from '../../../shared/domain/processTypes';
import type { Standing } from '../../../shared/domain/serialState';
import type { StepCode } from '../../../shared/domain/steps';
import { applyStep } from '../serials/applyStep';
import type { SerialRecord } from '../serials/record';
import type { NewUnit, Unit } from './demo';
import type { Command } from './desk';

export interface DemoStep {
  readonly step: StepCode;
  readonly document: DocumentRef;
  readonly bin?: BinRef | null;
  readonly before?: Standing | null;
  readonly reason?: string;
}

async function applied(
  command: Command,
  unit: NewUnit,
  { reason, bin = null, ...asked }: DemoStep,
): Promise<SerialRecord> {
  const outcome = await applyStep(
    command,
    command.line,
    unit,
    { ...asked, bin, confirm: [] },
    reason ?? null,
  );
  if ('record' in outcome) return outcome.record;
  throw new Error(`${unit.value} cannot take ${asked.step}: ${JSON.stringify(outcome)}`);
}

/** A step of a unit that has its record; the generator only asks what the rules allow. */
export async function takeStep(command: Command, unit: Unit, step: DemoStep): Promise<void> {
  unit.record = await applied(command, unit, step);
}

/** The first step of a new unit: its record is born. */
export async function takeFirstStep(command: Command, unit: NewUnit, step: DemoStep): Promise<Unit> {
  return { ...unit, record: await applied(command, unit, step) };
}
