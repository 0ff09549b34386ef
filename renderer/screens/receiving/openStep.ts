import type { ReceivingLine } from '../../../shared/contract/receiving';
import type { Refusal } from '../../../shared/domain/refusals';

/**
 * The line that a person chose by scan or tap: it takes what is known nowhere. `over`: it was complete when it was
 * chosen, for units that a manager allows. `unfit`: why the quantity typed for it does not fit.
 */
export interface OpenStep {
  readonly position: number;
  readonly over: boolean;
  readonly unfit: Refusal | null;
}

type LineProgress = Pick<ReceivingLine, 'position' | 'received' | 'units'>;

export const hasRoom = ({ received, units }: Pick<LineProgress, 'received' | 'units'>): boolean =>
  received < units;

/** The step that choosing a line opens; null for a line that is none. */
export function stepOn(lines: readonly LineProgress[], position: number): OpenStep | null {
  const line = lines.find((one) => one.position === position);
  return line === undefined ? null : { position, over: !hasRoom(line), unfit: null };
}

/** The step after units came in on a line: the last one ends it. */
export function stepAfterUnits(step: OpenStep | null, line: LineProgress): OpenStep | null {
  return step?.position === line.position && !hasRoom(line) ? null : step;
}

/** The step as the lines stand now: a line that others completed meanwhile ends it too. */
export function stepAmong(step: OpenStep | null, lines: readonly LineProgress[]): OpenStep | null {
  if (step === null) return null;
  const line = lines.find(({ position }) => position === step.position);
  if (line === undefined) return null;
  if (hasRoom(line)) return step.over ? { ...step, over: false } : step;
  return step.over ? step : null;
}

/** The next line that still takes units, after this one and around; null where none does. */
export function nextLine(lines: readonly LineProgress[], position: number | null): number | null {
  const place = lines.findIndex((line) => line.position === position);
  const around = [...lines.slice(place + 1), ...lines.slice(0, place + 1)];
  return around.find(hasRoom)?.position ?? null;
}
