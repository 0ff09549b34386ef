import { useState } from 'react';
import { pageOfText } from './pageNumbers';
import { goToPage } from './serialsGridStore';

/** Goes to a page by its number; a number beyond the end goes to the last one. */
export function PageJump({ current, pages }: { readonly current: number; readonly pages: number }) {
  const here = String(current + 1);
  const [text, setText] = useState(here);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const page = pageOfText(text, pages);
        setText(String((page ?? current) + 1));
        if (page !== null) goToPage(page);
      }}
    >
      <label>
        Page{' '}
        <input
          aria-label="Go to page"
          inputMode="numeric"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={() => setText(here)}
        />
      </label>
    </form>
  );
}
