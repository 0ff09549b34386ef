import { focusedField } from './focused';
import { setValue } from './setValue';

/** Keys kept from the page until it is known whose they are. */
export interface HeldKeys {
  readonly any: boolean;
  /** Keeps a key; all that are kept go on after `ms` milliseconds without another one. */
  hold(event: KeyboardEvent, ms: number): void;
  /** They were a person's: they go on now, in their order. */
  release(): void;
  /** They were a scanner's. */
  drop(): void;
}

export function createHeldKeys(): HeldKeys {
  let held: KeyboardEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function take(): readonly KeyboardEvent[] {
    clearTimeout(timer);
    const taken = held;
    held = [];
    return taken;
  }

  const release = (): void => take().forEach(pressAgain);

  return {
    get any() {
      return held.length > 0;
    },
    hold(event, ms) {
      event.preventDefault();
      event.stopImmediatePropagation();
      held.push(event);
      clearTimeout(timer);
      timer = setTimeout(release, ms);
    },
    release,
    drop: () => void take(),
  };
}

/** A key before it may have moved the focus into a field: then this one is typed there. */
function pressAgain(event: KeyboardEvent): void {
  const goesOn = (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', event));
  const field = focusedField();
  if (!goesOn || field === null) return;
  const { selectionStart, selectionEnd, value } = field;
  if (selectionStart === null || selectionEnd === null) return;
  setValue(field, value.slice(0, selectionStart) + event.key + value.slice(selectionEnd));
  field.setSelectionRange(selectionStart + event.key.length, selectionStart + event.key.length);
}
