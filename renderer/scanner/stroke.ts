/** What one pressed key can be in what a keyboard scanner types. */
export type Stroke =
  | { readonly is: 'character'; readonly character: string }
  /** GS (0x1D) between the fields of a GS1 code: Ctrl+], or F12. */
  | { readonly is: 'groupSeparator' }
  /** Alt is pressed: the digits that follow on the keypad are a character's number. */
  | { readonly is: 'alt' }
  | { readonly is: 'altDigit'; readonly digit: string }
  | { readonly is: 'end'; readonly key: 'Enter' | 'Tab' }
  | { readonly is: 'modifier' }
  /** No scanner types it. */
  | { readonly is: 'other' };

type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey' | 'repeat' | 'isComposing'
>;

const modifiers: readonly string[] = ['Shift', 'Control', 'AltGraph', 'Meta', 'CapsLock', 'NumLock'];

/** Reads a `keydown` event. A key held down and one that composes a character are a person's. */
export function strokeOf(pressed: PressedKey): Stroke {
  const { key, code, ctrlKey, altKey, metaKey } = pressed;
  if (modifiers.includes(key)) return { is: 'modifier' };
  if (key === 'Alt') return { is: pressed.repeat ? 'modifier' : 'alt' };
  if (pressed.repeat || pressed.isComposing || metaKey) return { is: 'other' };
  if (ctrlKey) {
    const closesBracket = !altKey && (key === ']' || code === 'BracketRight');
    return { is: closesBracket ? 'groupSeparator' : 'other' };
  }
  if (altKey) {
    const digit = /^Numpad(\d)$/.exec(code)?.[1];
    return digit === undefined ? { is: 'other' } : { is: 'altDigit', digit };
  }
  if (key === 'F12') return { is: 'groupSeparator' };
  if (key === 'Enter' || key === 'Tab') return pressed.shiftKey ? { is: 'other' } : { is: 'end', key };
  return [...key].length === 1 ? { is: 'character', character: key } : { is: 'other' };
}
