import type { Attribute } from '../../../shared/contract/attributes';
import { fold } from '../../../shared/domain/fold';

/** Whether two lists give the same names the same values, in whatever order; names are compared without case. */
export function sameAttributes(one: readonly Attribute[], other: readonly Attribute[]): boolean {
  const values = new Map(one.map(({ name, value }) => [fold(name), value]));
  return one.length === other.length && other.every(({ name, value }) => values.get(fold(name)) === value);
}

/** The first name that stands in a list twice, or null. */
export function firstTwice(attributes: readonly Attribute[]): string | null {
  const seen = new Set<string>();
  for (const { name } of attributes) {
    if (seen.has(fold(name))) return name;
    seen.add(fold(name));
  }
  return null;
}
