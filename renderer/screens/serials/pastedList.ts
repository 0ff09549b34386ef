import { longestList } from '../../../shared/contract/serialFilters';
import { listedValues } from '../../scanning/listedValues';
import { type, useSerialsGrid } from './serialsGridStore';

/**
 * Takes a pasted list of whole serials into the filter; each value once. False: the text is one value, which is typed
 * as any other text.
 */
export function pasteList(text: string): boolean {
  const values = [...new Set(listedValues(text))];
  if (values.length < 2) return false;
  if (values.length > longestList) useSerialsGrid.setState({ refusedList: values.length });
  else type({ serial: '', serials: values });
  return true;
}

/** The sentence about a list that was not taken, or null. */
export function listProblem(refused: number | null): string | null {
  if (refused === null) return null;
  const figures = new Intl.NumberFormat('en-US');
  return `The list has ${figures.format(refused)} serials; ${figures.format(longestList)} fit. Paste it in parts.`;
}
