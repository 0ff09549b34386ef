import type { TypedInto } from './readBurst';

type Field = HTMLInputElement | HTMLTextAreaElement;

const withoutText: readonly string[] = [
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
];

/** The field that typed characters go into, if the focus is in one. */
export function focusedField(): Field | null {
  const { activeElement } = document;
  if (activeElement instanceof HTMLTextAreaElement) return activeElement;
  const isField = activeElement instanceof HTMLInputElement && !withoutText.includes(activeElement.type);
  return isField ? activeElement : null;
}

/** Whether the element under the focus makes something of typed characters by itself: a field, or a list of choices. */
export function focusTakesCharacters(): boolean {
  return focusedField() !== null || document.activeElement instanceof HTMLSelectElement;
}

/**
 * A password that is shown is in a field for text; only `autocomplete` still tells. A PIN is for fingers: no password
 * manager types it.
 */
export function typedInto(): TypedInto {
  const field = focusedField();
  if (field === null || field.inputMode === 'numeric') return 'open';
  if (field.type === 'password' || field.autocomplete.includes('password')) return 'password';
  return field.autocomplete === 'username' ? 'userName' : 'open';
}
