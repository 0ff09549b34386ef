import { activeCount } from './activeFilters';
import { ClearFilters } from './ClearFilters';
import { useOnScreen } from './shownPage';

/** What stands where the rows would: nothing before the first answer. */
export function NoRows() {
  const page = useOnScreen((screen) => screen.page);
  if (page === null) return null;
  if (page.all === 0) {
    return (
      <div className="noRows">
        <p>No serials yet. They appear when a replenishment is submitted or received.</p>
      </div>
    );
  }
  const count = activeCount(page.question.filters);
  return (
    <div className="noRows">
      <p>{count === 1 ? 'No serial matches this filter.' : `No serial matches these ${count} filters.`}</p>
      <ClearFilters variant="outlined" />
    </div>
  );
}
