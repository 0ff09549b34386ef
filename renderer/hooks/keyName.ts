/** A key as this program names it: `F2`, `Escape`, `1`, `/`, `Ctrl+K`, `Alt+1`; Shift is in the character itself. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): string {
  const modifiers = `${event.ctrlKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.metaKey ? 'Meta+' : ''}`;
  return modifiers === ''
    ? event.key
    : `${modifiers}${event.key.length === 1 ? event.key.toUpperCase() : event.key}`;
}
