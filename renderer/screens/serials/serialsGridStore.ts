import { create } from 'zustand';
import type { Input } from '../../../shared/contract/index';
import type { pageSizes, SerialSort } from '../../../shared/contract/serials';
import { same } from '../../hooks/same';
import { type DayName, filtersOf, nothingTyped, type TypedFilters } from './typedFilters';

type PageSize = (typeof pageSizes)[number];

/** What a person asks the grid for. It outlives the screen: who comes back finds the list as it was left. */
export interface SerialsGrid {
  readonly typed: TypedFilters;
  /** The day field that has the keyboard: what stands in it may be half a day. */
  readonly typing: DayName | null;
  /** How many serials a pasted list had that was too long; null once something else is typed. */
  readonly refusedList: number | null;
  /** Null: newest change first. */
  readonly sort: SerialSort | null;
  readonly page: number;
  readonly pageSize: PageSize;
}

export const untouched: SerialsGrid = {
  typed: nothingTyped,
  typing: null,
  refusedList: null,
  sort: null,
  page: 0,
  pageSize: 100,
};

export const useSerialsGrid = create<SerialsGrid>()(() => untouched);

/** A different list starts at its first page; half a day does not make one. */
export function type(part: Partial<TypedFilters>): void {
  useSerialsGrid.setState((grid) => {
    const typed = { ...grid.typed, ...part };
    return { typed, refusedList: null, page: same(filtersOf(typed), filtersOf(grid.typed)) ? grid.page : 0 };
  });
}

export function clearFilters(): void {
  useSerialsGrid.setState({ typed: nothingTyped, refusedList: null, page: 0 });
}

export function sortBy(sort: SerialSort | null): void {
  useSerialsGrid.setState({ sort, page: 0 });
}

export function goToPage(page: number): void {
  useSerialsGrid.setState({ page });
}

/** Keeps the first row that is on the screen in sight. */
export function showRows(pageSize: PageSize): void {
  useSerialsGrid.setState((grid) => ({ pageSize, page: Math.floor((grid.page * grid.pageSize) / pageSize) }));
}

/** The question that the warehouse is asked for it. */
export function questionOf({ typed, sort, page, pageSize }: SerialsGrid): Input<'serials.page'> {
  return { filters: filtersOf(typed), sort, page, pageSize };
}
