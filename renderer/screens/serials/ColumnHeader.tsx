import type { ReactNode } from 'react';
import { type ColumnName, columns } from '../../../shared/domain/columns';
import { processTypeNames } from '../../../shared/domain/processTypes';
import { statusNames } from '../../../shared/domain/statuses';
import { isOn } from './activeFilters';
import { ChoiceFilter } from './ChoiceFilter';
import { DayFilter } from './DayFilter';
import { Funnel } from './Funnel';
import { SerialFilter } from './SerialFilter';
import { type, useSerialsGrid } from './serialsGridStore';
import { TextFilter } from './TextFilter';
import { filtersOf } from './typedFilters';

/** A column's title with its order and its filter; pressing anything but the filter sorts. */
export function ColumnHeader({ column }: { readonly column: ColumnName }) {
  return (
    <div className="header">
      <Title column={column} />
      {filterOf(column)}
    </div>
  );
}

function Title({ column }: { readonly column: ColumnName }) {
  const filtered = useSerialsGrid(({ typed }) => isOn(filtersOf(typed), column));
  const direction = useSerialsGrid(({ sort }) => (sort?.column === column ? sort.direction : null));
  return (
    <div className="title">
      <span>{columns[column].title}</span>
      {direction !== null && <span aria-hidden>{direction === 'asc' ? '↑' : '↓'}</span>}
      {filtered && <Funnel />}
    </div>
  );
}

function filterOf(column: ColumnName): ReactNode {
  switch (column) {
    case 'status':
      return <StatusFilter />;
    case 'processType':
      return <ProcessTypeFilter />;
    case 'serial':
      return <SerialFilter />;
    case 'update':
      return (
        <>
          <DayFilter name="updateFrom" label="Filter Update from" />
          <DayFilter name="updateTo" label="Filter Update to" />
        </>
      );
    default:
      return <TextFilter column={column} />;
  }
}

function StatusFilter() {
  const value = useSerialsGrid(({ typed }) => typed.status);
  const choose = (status: typeof value): void => type({ status });
  const { placeholder } = columns.status.filter;
  return (
    <ChoiceFilter
      label="Filter Status"
      placeholder={placeholder}
      choices={statusNames}
      value={value}
      choose={choose}
    />
  );
}

function ProcessTypeFilter() {
  const value = useSerialsGrid(({ typed }) => typed.processType);
  const choose = (processType: typeof value): void => type({ processType });
  const { placeholder } = columns.processType.filter;
  return (
    <ChoiceFilter
      label="Filter ProcessType"
      placeholder={placeholder}
      choices={processTypeNames}
      value={value}
      choose={choose}
    />
  );
}
