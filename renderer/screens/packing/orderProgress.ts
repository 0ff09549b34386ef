import type { PackingLine } from '../../../shared/contract/packing';
import { missingOn } from './packState';

export const capturedOn = ({ counted, serials }: Pick<PackingLine, 'counted' | 'serials'>): number =>
  counted + serials.length;

/** Units captured and ordered over all lines, and how many are missing. */
export function orderProgress(lines: readonly PackingLine[]): {
  readonly captured: number;
  readonly units: number;
  readonly missing: number;
} {
  return {
    captured: lines.reduce((sum, line) => sum + capturedOn(line), 0),
    units: lines.reduce((sum, line) => sum + line.units, 0),
    missing: lines.reduce((sum, line) => sum + missingOn(line), 0),
  };
}
