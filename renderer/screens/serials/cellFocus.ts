import type { useGridApiRef } from '@mui/x-data-grid';
import type { ShownRow } from './changedCells';

type Grid = NonNullable<ReturnType<typeof useGridApiRef>['current']>;

/**
 * Keeps the keyboard in its column when the rows under it go: in the first row of another list (`turned`), else in
 * the row that takes the place. Called before the new rows are drawn.
 */
export function keepCell(grid: Grid, rows: readonly ShownRow[], turned: boolean): void {
  const cell = document.activeElement?.closest<HTMLElement>('[role="gridcell"][data-field]');
  const row = cell?.closest<HTMLElement>('[data-id]');
  const field = cell?.dataset['field'];
  if (row == null || field === undefined || rows.some(({ id }) => String(id) === row.dataset['id'])) return;
  const place = turned ? 0 : Math.min(Number(row.dataset['rowindex']), rows.length - 1);
  const next = rows[place];
  if (next !== undefined) grid.setCellFocus(next.id, field);
}

/**
 * Forgets the focused cell once the keyboard is elsewhere. The grid does so for a click only, and would take the
 * keyboard out of a filter when the row of that cell goes. Returns what ends it.
 */
export function forgetLeftCell(grid: Grid): () => void {
  const forget = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || target.closest('[role="gridcell"]') !== null) return;
    grid.setState((state) => ({ ...state, focus: { ...state.focus, cell: null } }));
  };
  document.addEventListener('focusin', forget);
  return () => document.removeEventListener('focusin', forget);
}
