import { useState } from 'react';
import { pageOfText } from './pageNumbers';
import { goToPage } from './serialsGridStore';

/** Goes to a page by its number; a number beyond the end goes to the last one. */
export function PageJump({ current, pages }: { readonly current: number; readonly pages: number }) {
  /** Null: the field tells the page on the screen. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const page = typed === null ? null : pageOfText(typed, pages);
        setTyped(null);
        if (page !== null) goToPage(page);
      }}
    >
      <label>
        Page{' '}
        <input
          aria-label="Go to page"
          inputMode="numeric"
          value={typed ?? String(current + 1)}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={() => setTyped(null)}
        />
      </label>
    </form>
  );
}
