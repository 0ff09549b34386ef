/**
 * Sets a field's value as typing does: React hears of it. Its own setter on the element is passed by, which would
 * have React take the value for one that it knows already.
 */
export function setValue(
  element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  value: string,
): void {
  Reflect.set(Object.getPrototypeOf(element), 'value', value, element);
  const isChoice = element instanceof HTMLSelectElement;
  element.dispatchEvent(new Event(isChoice ? 'change' : 'input', { bubbles: true }));
}
