import { useEffect, useRef } from 'react';
import { keyName } from './keyName';

/** Named as in `keyName.ts`. */
export type Keys = Readonly<Record<string, () => void>>;

const layers: { current: Keys }[] = [];

/**
 * Keys of a screen, while it is mounted; of several that want a key, the last mounted gets it. A key that an
 * element has handled itself, is held down, or types a character into a field, is left alone.
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (layers.length === 0) window.addEventListener('keydown', handle);
    layers.push(latest);
    return () => {
      layers.splice(layers.lastIndexOf(latest), 1);
      if (layers.length === 0) window.removeEventListener('keydown', handle);
    };
  }, []);
}

function handle(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.repeat || event.isComposing) return;
  const name = keyName(event);
  if (name.length === 1 && isTyping(event.target)) return;
  const wanted = layers.findLast((layer) => Object.hasOwn(layer.current, name));
  if (wanted === undefined) return;
  event.preventDefault();
  wanted.current[name]?.();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
