import { symbologyOf } from '../../shared/barcode/symbologies';
import type { ScanEvent } from '../../shared/contract/scannerEvents';
import { keyboardScannerSeen } from '../stores/keyboardScanner';
import { focusTakesCharacters } from './focused';
import { type FocusMemory, rememberFocus } from './focusMemory';
import { createHeldKeys } from './heldKeys';
import { longestGap } from './readBurst';
import { createRecogniser } from './recogniser';
import { strokeOf } from './stroke';

/** How long a key outside a field may be the first of a burst, milliseconds; a shortcut waits no longer. */
const firstKeyHeldFor = 50;
/** Once it looks like one, longer than the longest gap: a timer may run before the key that came in time. */
const keysHeldFor = longestGap + 30;

/**
 * Hears a scanner that types like a keyboard, wherever the focus is, and hands on each of its codes as one scan.
 * Outside a field a burst's keys are held until it is known whose they are; in a field they are seen for a moment,
 * and then the field is as it was. Returns what ends it.
 */
export function listenToKeyboard(deliver: (scan: ScanEvent) => void): () => void {
  const recogniser = createRecogniser();
  const held = createHeldKeys();
  let before: FocusMemory | null = null;
  let number = 0;

  function hear(event: KeyboardEvent): void {
    // Made by a script: a key of ours that goes on.
    if (!event.isTrusted) return;
    const stroke = strokeOf(event);
    const meaning = recogniser.press(stroke, event.timeStamp, before?.into ?? 'open');
    // The digits of an Alt code are no shortcuts; the system makes the character from them all the same.
    if (stroke.is === 'altDigit') event.stopImmediatePropagation();
    switch (meaning.is) {
      case 'aside':
        return;
      case 'alone':
        held.release();
        return;
      case 'first':
        held.release();
        before = rememberFocus();
        if (stroke.is !== 'character' || focusTakesCharacters()) return;
        held.hold(event, stroke.character === ']' ? keysHeldFor : firstKeyHeldFor);
        return;
      case 'more':
        if (stroke.is === 'groupSeparator') swallow(event);
        else if (stroke.is === 'character' && held.any) held.hold(event, keysHeldFor);
        return;
      case 'scan':
        swallow(event);
        held.drop();
        before?.restore();
        take(meaning.aim, meaning.text);
        return;
      case 'after':
        swallow(event);
    }
  }

  function take(aim: string | null, text: string): void {
    number += 1;
    keyboardScannerSeen();
    const symbology = symbologyOf(aim, text);
    deliver({ number, text, aim, symbology, device: 'Keyboard scanner', at: Date.now() });
  }

  window.addEventListener('keydown', hear, { capture: true });
  return () => {
    window.removeEventListener('keydown', hear, { capture: true });
    held.release();
  };
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
