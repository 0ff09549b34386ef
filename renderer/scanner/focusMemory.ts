import { focusedField, typedInto } from './focused';
import { setValue } from './setValue';
import type { TypedInto } from './readBurst';

/** What had the focus, and what stood in it, before a burst. */
export interface FocusMemory {
  readonly into: TypedInto;
  /** Puts value, caret and focus back as they were. */
  restore(): void;
}

export function rememberFocus(): FocusMemory {
  const { activeElement } = document;
  const field = focusedField();
  const choice = activeElement instanceof HTMLSelectElement ? activeElement : null;
  const value = field?.value ?? choice?.value ?? '';
  // Fields for numbers have no caret to ask for.
  const start = field?.selectionStart ?? null;
  const end = field?.selectionEnd ?? null;
  const direction = field?.selectionDirection ?? 'none';
  return {
    into: typedInto(),
    restore() {
      if (!(activeElement instanceof HTMLElement) || !activeElement.isConnected) return;
      if (document.activeElement !== activeElement) activeElement.focus({ preventScroll: true });
      if (choice !== null && choice.value !== value) setValue(choice, value);
      if (field === null) return;
      if (field.value !== value) setValue(field, value);
      if (start !== null) field.setSelectionRange(start, end, direction);
    },
  };
}
