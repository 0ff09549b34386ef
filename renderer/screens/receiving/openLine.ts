import type { ReceivingLine } from '../../../shared/contract/receiving';
import { hasRoom } from './openStep';

/** The line that the waiting tile shows, and how many others still take units. */
export interface OpenLine {
  readonly line: ReceivingLine;
  readonly moreLines: number;
  /** It is the open step: it takes what is known nowhere. */
  readonly isStep: boolean;
}

/**
 * The line of the open step: the chosen one, else the only one that takes new serials, which is the step by itself.
 * `chosen`: its position, or null.
 */
export function stepLine(lines: readonly ReceivingLine[], chosen: number | null): ReceivingLine | null {
  const byHand = lines.find(({ position }) => position === chosen);
  if (byHand !== undefined) return byHand;
  const [only, another] = lines.filter((line) => line.takes === 'newSerials' && hasRoom(line));
  return only !== undefined && another === undefined ? only : null;
}

/**
 * The line of the open step; without one that of the last scan while it takes more units, else the first that does;
 * null when none does.
 */
export function openLine(
  lines: readonly ReceivingLine[],
  chosen: number | null,
  last: number | null,
): OpenLine | null {
  const withRoom = lines.filter(hasRoom);
  const step = stepLine(lines, chosen);
  const line = step ?? withRoom.find(({ position }) => position === last) ?? withRoom[0];
  if (line === undefined) return null;
  return { line, moreLines: withRoom.filter((one) => one !== line).length, isStep: step !== null };
}

/** Units received and expected over all lines. */
export function progressOf(lines: readonly ReceivingLine[]): {
  readonly received: number;
  readonly units: number;
} {
  return {
    received: lines.reduce((sum, line) => sum + line.received, 0),
    units: lines.reduce((sum, line) => sum + line.units, 0),
  };
}
