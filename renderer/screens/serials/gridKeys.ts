import type { GridEventListener } from '@mui/x-data-grid';
import type { KeyboardEvent } from 'react';
import { pageCount } from './pageNumbers';
import { toggleHistory } from './openHistories';
import { toggleRow } from './selectionStore';
import { goToPage } from './serialsGridStore';
import { useOnScreen } from './shownPage';

/**
 * Enter or + on a row opens and closes its history; on the button itself Enter is a press already. Space ticks the
 * row, Shift with F10 (or the key of the menu) opens what can be done with it.
 */
export const rowKeys: GridEventListener<'cellKeyDown'> = ({ id }, event) => {
  const onButton = event.target instanceof HTMLButtonElement;
  if (event.key === ' ' && !event.shiftKey) {
    event.preventDefault();
    event.defaultMuiPrevented = true;
    toggleRow(Number(id));
    return;
  }
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    event.preventDefault();
    event.currentTarget.closest('[role="row"]')?.querySelector<HTMLElement>('.more')?.click();
    return;
  }
  if (event.key === '+' || (event.key === 'Enter' && !onButton)) toggleHistory(Number(id));
};

/** Alt with PageDown and PageUp turns the page; taken before the grid, which would move its focus. */
export function turnPage(event: KeyboardEvent): void {
  if (!event.altKey || (event.key !== 'PageDown' && event.key !== 'PageUp')) return;
  // A key in a dialog over the list comes here too.
  if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
  event.preventDefault();
  event.stopPropagation();
  const { page } = useOnScreen.getState();
  if (page === null) return;
  const next = page.question.page + (event.key === 'PageDown' ? 1 : -1);
  if (next >= 0 && next < pageCount(page.matching, page.question.pageSize)) goToPage(next);
}
