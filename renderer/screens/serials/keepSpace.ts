import type { KeyboardEvent } from 'react';

/** The grid ticks the row on Space, also when it means a button in it. */
export function keepSpace(event: KeyboardEvent): void {
  if (event.key === ' ') event.stopPropagation();
}
