import { selectedCount, useSelection } from './selectionStore';
import { useOnScreen } from './shownPage';

/** What is chosen, with its count by the page on the screen; the count is null while another list is being read. */
export function useSelected() {
  const selection = useSelection((selected) => selected.selection);
  const page = useOnScreen((screen) => screen.page);
  const count = selectedCount(selection, page);
  return { selection, page, count, some: selection.is === 'all' ? count !== 0 : selection.ids.length > 0 };
}
