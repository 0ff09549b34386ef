import { useEffect, useEffectEvent } from 'react';
import { lastActive, somebodyIsActive } from '../stores/activity';
import { isIdle } from './idle';

/** How often it is looked whether somebody is still there, milliseconds. */
const lookEvery = 1000;

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Calls `lock` after so many minutes without a key, pointer, wheel or scan; null: never. */
export function useIdleLock(minutes: number | null, lock: () => void): void {
  const whenIdle = useEffectEvent(lock);
  useEffect(() => {
    if (minutes === null) return;
    const look = (): void => {
      if (isIdle(lastActive(), Date.now(), minutes)) whenIdle();
    };
    const sign = (): void => {
      // A computer that slept looks late: whoever wakes it comes after the time was up.
      look();
      somebodyIsActive();
    };
    somebodyIsActive();
    for (const name of signs) window.addEventListener(name, sign, { capture: true });
    const timer = setInterval(look, lookEvery);
    return () => {
      clearInterval(timer);
      for (const name of signs) window.removeEventListener(name, sign, { capture: true });
    };
  }, [minutes]);
}
