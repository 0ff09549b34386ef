import { create } from 'zustand';
import type { Selection } from '../../../shared/contract/selection';
import { same } from '../../hooks/same';
import { type SerialsGrid, useSerialsGrid } from './serialsGridStore';
import type { ShownPage } from './shownPage';
import { filtersOf, type TypedFilters } from './typedFilters';

interface Selected {
  readonly selection: Selection;
  /** A selection of all that a changed filter has cleared, and what stood in the filters. */
  readonly cleared: { readonly selection: Selection; readonly typed: TypedFilters } | null;
}

const nothing: Selection = { is: 'ticked', ids: [] };

/** The rows that a person has chosen; it outlives the screen as the filters do. */
export const useSelection = create<Selected>()(() => ({ selection: nothing, cleared: null }));

/** Chooses rows; a selection cleared before is forgotten with the first that follows. */
export function select(selection: Selection): void {
  useSelection.setState({ selection, cleared: null });
}

export const clearSelection = (): void => select(nothing);

/** Ticks a row, or takes its tick away. */
export function toggleRow(id: number): void {
  const { selection } = useSelection.getState();
  const toggled = (ids: readonly number[]): number[] =>
    ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  if (selection.is === 'ticked') select({ is: 'ticked', ids: toggled(selection.ids) });
  else select({ ...selection, except: toggled(selection.except) });
}

/** All rows that the filters match, also those on other pages and those to come. */
export function selectAll(): void {
  select({ is: 'all', filters: filtersOf(useSerialsGrid.getState().typed), except: [] });
}

/**
 * Clears a selection of all when the filters that it stands for change; rows ticked one by one stay. Returns
 * what ends it.
 */
export function followFilters(): () => void {
  return useSerialsGrid.subscribe(({ typed }: SerialsGrid, before: SerialsGrid) => {
    const { selection } = useSelection.getState();
    if (selection.is === 'ticked' || same(filtersOf(typed), selection.filters)) return;
    useSelection.setState({ selection: nothing, cleared: { selection, typed: before.typed } });
  });
}

/** Brings back a cleared selection with its filters. */
export function bringBack(): void {
  const { cleared } = useSelection.getState();
  if (cleared === null) return;
  useSerialsGrid.setState({ typed: cleared.typed, refusedList: null, page: 0 });
  select(cleared.selection);
}

export function forgetCleared(): void {
  useSelection.setState({ cleared: null });
}

/** How many rows a selection is, by the page on the screen; null while that page is one of other filters. */
export function selectedCount(selection: Selection, page: ShownPage | null): number | null {
  if (selection.is === 'ticked') return selection.ids.length;
  if (page === null || !same(page.question.filters, selection.filters)) return null;
  return Math.max(0, page.matching - selection.except.length);
}

/** How many of the rows ticked one by one are not on the page. */
export function elsewhere(selection: Selection, page: ShownPage | null): number {
  if (selection.is === 'all') return 0;
  const here = new Set(page?.rows.map(({ id }) => id));
  return selection.ids.filter((id) => !here.has(id)).length;
}
