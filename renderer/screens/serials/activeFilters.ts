import type { SerialFilters } from '../../../shared/contract/serialFilters';
import { type ColumnName, columnNames, columns } from '../../../shared/domain/columns';
import { figure } from '../../../shared/domain/figure';
import type { TypedFilters } from './typedFilters';

/** Whether a column's filter narrows the list; Update is on when either of its days is. */
export function isOn(filters: SerialFilters, column: ColumnName): boolean {
  if (column === 'update') return filters.updateFrom !== null || filters.updateTo !== null;
  if (column === 'serial' && filters.serials.length > 0) return true;
  const value = filters[column];
  return value !== null && value !== '';
}

/** A filter that is on: in words, and what takes it away. */
export interface ActiveFilter {
  readonly text: string;
  readonly without: Partial<TypedFilters>;
}

/** The filters that are on, the search first, then in the order of the columns. */
export function activeFilters(filters: SerialFilters): readonly ActiveFilter[] {
  const search =
    filters.search === '' ? [] : [{ text: `Search “${filters.search}”`, without: { search: '' } }];
  return [...search, ...columnNames.flatMap((column) => ofColumn(filters, column))];
}

/** How many filters are on: the count that people are told. */
export function activeCount(filters: SerialFilters): number {
  const search = filters.search === '' ? 0 : 1;
  return search + columnNames.filter((column) => isOn(filters, column)).length;
}

function ofColumn(filters: SerialFilters, column: ColumnName): readonly ActiveFilter[] {
  if (!isOn(filters, column)) return [];
  const { title } = columns[column];
  switch (column) {
    case 'update': {
      const { updateFrom: from, updateTo: to } = filters;
      const ends: ActiveFilter[] = [];
      if (from !== null) ends.push({ text: `${title} from ${from}`, without: { updateFrom: '' } });
      if (to !== null) ends.push({ text: `${title} to ${to}`, without: { updateTo: '' } });
      return ends;
    }
    case 'status':
    case 'processType':
      return [{ text: `${title} is ${filters[column]}`, without: { [column]: null } }];
    case 'serial':
      if (filters.serials.length > 0) {
        return [{ text: `${title} is ${listText(filters.serials)}`, without: { serials: [] } }];
      }
  }
  return [{ text: `${title} contains “${filters[column]}”`, without: { [column]: '' } }];
}

/** A list of one is what a value pasted twice comes to. */
function listText(values: readonly string[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${figure(values.length)}`;
}
