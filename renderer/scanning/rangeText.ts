import type { SerialRange } from '../../shared/domain/serialRange';

/** Why there is no range of serials from first to last. `missing`: how many are needed. */
export function rangeText(
  range: Exclude<SerialRange, { readonly values: readonly string[] }>,
  missing: number,
): string {
  switch (range.problem) {
    case 'notAlike':
      return 'First and last differ in more than one number. Type two serials that differ in their digits only.';
    case 'backwards':
      return 'The last comes before the first. Exchange them.';
    case 'tooMany':
      return `From first to last are ${range.count ?? ''} serials; ${missing} are needed. Check both.`;
  }
}
