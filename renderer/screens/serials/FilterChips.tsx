import { activeFilters } from './activeFilters';
import { focusFirstFilter } from './firstFilter';
import { type, useSerialsGrid } from './serialsGridStore';
import { filtersOf } from './typedFilters';

/** Each filter that is on, in words, with what takes it away. */
export function FilterChips() {
  const typed = useSerialsGrid((grid) => grid.typed);
  return (
    <ul className="chips" aria-label="Filters that are on">
      {activeFilters(filtersOf(typed)).map(({ text, without }) => (
        <li key={text}>
          {text}
          <button
            type="button"
            aria-label={`Remove filter ${text}`}
            onClick={() => {
              type(without);
              focusFirstFilter();
            }}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
