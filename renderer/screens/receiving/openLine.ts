import type { ReceivingLine } from '../../../shared/contract/receiving';
import { hasRoom, type OpenStep } from './openStep';

/** The line that the waiting tile is about, and how many others still take units. `step`: what it takes is awaited. */
export interface OpenLine {
  readonly line: ReceivingLine;
  readonly moreLines: number;
  readonly step: boolean;
}

/**
 * The open step's line, also where it is the only one that can take a new serial; else the line of the last scan while
 * it takes more units, else the first that does. Null when none does.
 */
export function openLine(
  lines: readonly ReceivingLine[],
  step: OpenStep | null,
  last: number | null,
): OpenLine | null {
  const open = lines.filter(hasRoom);
  const chosen = lines.find(({ position }) => position === step?.position) ?? onlyForNew(open);
  const line = chosen ?? open.find(({ position }) => position === last) ?? open[0];
  if (line === undefined) return null;
  return { line, moreLines: open.filter((other) => other !== line).length, step: chosen !== undefined };
}

/** Where one line alone is open and takes new serials, nothing else can be meant. */
function onlyForNew(open: readonly ReceivingLine[]): ReceivingLine | undefined {
  const [first, second] = open;
  return second === undefined && first?.takes === 'newSerials' ? first : undefined;
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
