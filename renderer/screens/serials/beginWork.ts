import { useOpenHistories } from './openHistories';
import { clearSelection } from './selectionStore';
import { untouched, useSerialsGrid } from './serialsGridStore';
import { useOnScreen } from './shownPage';

let worker: number | null = null;

/** A person finds the list as this person left it; another one starts with an untouched list. */
export function beginWork(person: number): void {
  if (person === worker) return;
  worker = person;
  useSerialsGrid.setState(untouched, true);
  useOnScreen.setState({ page: null, slow: false, problem: null });
  clearSelection();
  useOpenHistories.setState({ open: new Set(), heights: new Map() });
}
