import type { ReactNode } from 'react';
import { activeCount } from './activeFilters';
import { ClearFilters } from './ClearFilters';
import { useOnScreen } from './shownPage';

/** What stands where the rows would: nothing before the first answer. */
export function NoRows() {
  const page = useOnScreen((screen) => screen.page);
  if (page === null) return null;
  if (page.all === 0) {
    return <OnlyRow>No serials yet. They appear when a replenishment is submitted or received.</OnlyRow>;
  }
  const count = activeCount(page.question.filters);
  return (
    <OnlyRow action={<ClearFilters variant="outlined" />}>
      {count === 1 ? 'No serial matches this filter.' : `No serial matches these ${count} filters.`}
    </OnlyRow>
  );
}

/** A row of one cell, because a grid may hold nothing else. */
function OnlyRow({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div role="row" className="noRows">
      <div role="gridcell">
        <p>{children}</p>
        {action}
      </div>
    </div>
  );
}
