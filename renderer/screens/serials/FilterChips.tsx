import { activeFilters } from './activeFilters';
import { focusFirstFilter } from './firstFilter';
import { type, useSerialsGrid } from './serialsGridStore';
import { filtersOf, type TypedFilters } from './typedFilters';

/** Each filter that is on, in words, with what takes it away. */
export function FilterChips() {
  const typed = useSerialsGrid((grid) => grid.typed);
  return (
    <ul className="chips" aria-label="Filters that are on">
      {activeFilters(filtersOf(typed)).map(({ text, without }) => (
        <li key={text}>
          <span className="text">{text}</span>
          <button
            type="button"
            aria-label={`Remove filter ${text}`}
            onClick={({ currentTarget }) => remove(without, currentTarget)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The keyboard goes to the chip that takes the place, so that several are removed by one key. */
function remove(without: Partial<TypedFilters>, button: HTMLElement): void {
  const chip = button.closest('li');
  const beside = chip?.nextElementSibling ?? chip?.previousElementSibling;
  const next = beside?.querySelector<HTMLElement>('button');
  type(without);
  if (next == null) focusFirstFilter();
  else next.focus();
}
