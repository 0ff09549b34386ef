import { type RefObject, useEffect } from 'react';
import { focusedField } from '../scanner/focused';

/** While `on`, a character that is typed outside a field goes into this one, the keyboard with it. */
export function useTypingGoesTo(field: RefObject<HTMLInputElement | null>, on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      // Space presses what has the focus.
      if ([...event.key].length !== 1 || event.key === ' ' || focusedField() !== null) return;
      field.current?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [field, on]);
}
