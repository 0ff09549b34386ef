import { type, useSerialsGrid } from './serialsGridStore';
import { longestNeedle } from './typedFilters';

/** Filters the list by all its text columns; to look up one thing is the header's. */
export function GlobalSearch() {
  const text = useSerialsGrid(({ typed }) => typed.search);
  return (
    <div className={text === '' ? 'search' : 'search on'}>
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden>
        <path
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm5 11.5L21 21"
        />
      </svg>
      <input
        aria-label="Search all columns"
        placeholder="Search all columns"
        value={text}
        maxLength={longestNeedle}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => type({ search: event.target.value })}
      />
      {text !== '' && (
        <button
          type="button"
          aria-label="Clear Search all columns"
          onClick={(event) => {
            type({ search: '' });
            event.currentTarget.parentElement?.querySelector('input')?.focus();
          }}
        >
          ×
        </button>
      )}
    </div>
  );
}
