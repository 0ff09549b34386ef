import { longestList } from '../../../shared/contract/serialFilters';
import { listedValues } from '../../scanning/listedValues';
import { figure } from '../../../shared/domain/figure';
import { type, useSerialsGrid } from './serialsGridStore';
import { longestNeedle } from './typedFilters';

/**
 * Takes a pasted list of whole serials into the filter; each value once. False: the text is one value, which is typed
 * like every other text.
 */
export function pasteList(text: string): boolean {
  const listed = listedValues(text);
  if (listed.length < 2) return false;
  const values = [...new Set(listed)];
  if (values.length > longestList) useSerialsGrid.setState({ refusedList: values.length });
  else type({ serial: '', serials: values });
  return true;
}

/** The same where a list stands in the field, which takes no typing: one value takes the list's place as text. */
export function pasteOverList(text: string): boolean {
  if (pasteList(text)) return true;
  const [value] = listedValues(text);
  if (value !== undefined) type({ serial: value.slice(0, longestNeedle), serials: [] });
  return true;
}

/** The sentence about a list that was not taken, or null. */
export function listProblem(refused: number | null): string | null {
  if (refused === null) return null;
  return `The list has ${figure(refused)} serials; ${figure(longestList)} fit. Paste it in parts.`;
}
