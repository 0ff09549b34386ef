import type { KeyboardEvent } from 'react';

/** Keeps a key from the grid, whose header would sort or move the focus. The program's own keys go on. */
export function keepKeys(event: KeyboardEvent): void {
  const { key, ctrlKey, altKey } = event;
  const isOurs = key === 'Escape' || /^F\d+$/.test(key) || ((ctrlKey || altKey) && key.length === 1);
  if (!isOurs) event.stopPropagation();
}
