import { isGtin } from './modulo10';
import type { Doubt } from './questions';
import type { Status } from './statuses';

/** What is known when a new value is scanned for a line. `retailCode`: the scanner said that it read one. */
export interface NewValue {
  readonly value: string;
  readonly retailCode: boolean;
  /** Serials taken on this line before, newest first. */
  readonly taken: readonly string[];
  /** The value as a unit of another product, or null. */
  readonly elsewhere: { readonly sku: string; readonly status: Status } | null;
}

/**
 * Whether a new value may be something else than a serial of the line, so that a person is asked; null: no doubt.
 * What was taken once as a serial is doubted no more: the next ones that look like it are not asked about.
 */
export function doubtOf({ value, retailCode, taken, elsewhere }: NewValue): Doubt | null {
  if (elsewhere !== null) return { is: 'knownElsewhere', ...elsewhere };
  const alike = taken.some((other) => shape(other) === shape(value));
  if (retailCode) return { is: 'productCode' };
  if (isGtin(value) && !(alike && taken.some(isGtin))) return { is: 'productCode' };
  const [newest] = taken;
  return newest === undefined || alike ? null : { is: 'unlikeOthers', other: newest };
}

/** Length and the classes of characters in it: what a person sees at a glance. */
function shape(value: string): string {
  const classes = [/\d/, /\p{L}/u, /[^\p{L}\d]/u].map((some) => (some.test(value) ? '1' : '0'));
  return `${[...value].length} ${classes.join('')}`;
}
