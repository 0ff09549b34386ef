/** Moves the keyboard to the first field of the column headers: by `/`, and where a pressed button goes away. */
export function focusFirstFilter(): void {
  document.querySelector<HTMLElement>('.headerField input')?.focus();
}
