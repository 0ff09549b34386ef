import type { SerialFilters } from '../../../shared/contract/serialFilters';
import { type ColumnName, columnNames } from '../../../shared/domain/columns';

/** Whether a column's filter narrows the list; Update is on when either of its days is. */
export function isOn(filters: SerialFilters, column: ColumnName): boolean {
  if (column === 'update') return filters.updateFrom !== null || filters.updateTo !== null;
  const value = filters[column];
  return value !== null && value !== '';
}

/** How many columns are filtered: the count that people are told. */
export function activeCount(filters: SerialFilters): number {
  return columnNames.filter((column) => isOn(filters, column)).length;
}
