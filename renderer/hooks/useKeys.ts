import { useEffect, useRef } from 'react';
import { keyName } from './keyName';

/** Named as in `keyName.ts`. */
export type Keys = Readonly<Record<string, () => void>>;

/** `alone`: the others are out of reach, as behind a lock screen. */
interface Layer {
  readonly keys: { current: Keys };
  readonly alone: boolean;
}

const layers: Layer[] = [];

/**
 * Keys of a screen, while it is mounted; of several that want a key, the last mounted gets it. A key that an
 * element has handled itself, is held down, or types a character into a field, is left alone. `alone`: no other
 * screen gets a key meanwhile, whenever it was mounted.
 */
export function useKeys(keys: Keys, alone = false): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (layers.length === 0) document.addEventListener('keydown', handle);
    const layer = { keys: latest, alone };
    layers.push(layer);
    return () => {
      layers.splice(layers.lastIndexOf(layer), 1);
      if (layers.length === 0) document.removeEventListener('keydown', handle);
    };
  }, [alone]);
}

function handle(event: KeyboardEvent): void {
  const closest = layers.findLast(({ alone }) => alone);
  // Who listens at the window, such as the cards of a question, is out of reach too.
  if (closest !== undefined) event.stopPropagation();
  if (event.defaultPrevented || event.repeat || event.isComposing) return;
  const name = keyName(event);
  if (name.length === 1 && isTyping(event.target)) return;
  const reached = closest === undefined ? layers : [closest];
  const wanted = reached.findLast(({ keys }) => Object.hasOwn(keys.current, name));
  if (wanted === undefined) return;
  event.preventDefault();
  wanted.keys.current[name]?.();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
