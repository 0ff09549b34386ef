import { noFilters, type SerialFilters } from '../../../shared/contract/serialFilters';
import type { ColumnName } from '../../../shared/domain/columns';
import { isDay } from './dayText';

export type DayName = 'updateFrom' | 'updateTo';

/** What stands in the fields of the column headers; the two days as they are typed, finished or not. */
export type TypedFilters = Omit<SerialFilters, DayName> & Record<DayName, string>;

/** The columns that are filtered by a piece of their text. */
export type TextColumn = Exclude<ColumnName, 'status' | 'processType' | 'update'>;

/** Longest text in a filter, as the query's schema has it. */
export const longestNeedle = 200;

export const nothingTyped: TypedFilters = { ...noFilters, updateFrom: '', updateTo: '' };

/** The filters that the fields stand for: a day that is not finished, or that no calendar has, filters nothing. */
export function filtersOf(typed: TypedFilters): SerialFilters {
  return { ...typed, updateFrom: dayOrNull(typed.updateFrom), updateTo: dayOrNull(typed.updateTo) };
}

function dayOrNull(text: string): string | null {
  const day = text.trim();
  return isDay(day) ? day : null;
}
