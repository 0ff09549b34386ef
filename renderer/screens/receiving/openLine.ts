import type { ReceivingLine } from '../../../shared/contract/receiving';

/** The line whose count the waiting tile shows, and how many others still take units. */
export interface OpenLine {
  readonly line: ReceivingLine;
  readonly moreLines: number;
}

/** The line of the last scan while it takes more units, else the first that does; null when none does. */
export function openLine(lines: readonly ReceivingLine[], last: number | null): OpenLine | null {
  const open = lines.filter((line) => line.takesSerials && line.received < line.units);
  const line = open.find(({ position }) => position === last) ?? open[0];
  return line === undefined ? null : { line, moreLines: open.length - 1 };
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
