import { useEffect, useEffectEvent } from 'react';
import { lastActive, somebodyIsActive } from '../stores/activity';

/** How often it is looked whether somebody is still there, milliseconds. */
const lookEvery = 1000;

const signs = ['keydown', 'pointerdown', 'wheel'] as const;

/** Calls `lock` after so many minutes without a key, click, wheel or scan; null: never. */
export function useIdleLock(minutes: number | null, lock: () => void): void {
  const whenIdle = useEffectEvent(lock);
  useEffect(() => {
    if (minutes === null) return;
    somebodyIsActive();
    for (const sign of signs) window.addEventListener(sign, somebodyIsActive, { capture: true });
    const timer = setInterval(() => {
      if (Date.now() - lastActive() >= minutes * 60_000) whenIdle();
    }, lookEvery);
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, somebodyIsActive, { capture: true });
    };
  }, [minutes]);
}
