import type { GridRowSelectionModel } from '@mui/x-data-grid';
import type { Selection } from '../../../shared/contract/selection';
import { select } from './selectionStore';
import { useSerialsGrid } from './serialsGridStore';
import { filtersOf } from './typedFilters';

/** A selection as the grid draws it. */
export function modelOf(selection: Selection): GridRowSelectionModel {
  return selection.is === 'ticked'
    ? { type: 'include', ids: new Set(selection.ids) }
    : { type: 'exclude', ids: new Set(selection.except) };
}

/** Takes what a person ticked in the grid; `exclude` is all that the filters match but for some. */
export function takeModel({ type, ids }: GridRowSelectionModel): void {
  const numbers = Array.from(ids, Number);
  if (type === 'include') return select({ is: 'ticked', ids: numbers });
  select({ is: 'all', filters: filtersOf(useSerialsGrid.getState().typed), except: numbers });
}
