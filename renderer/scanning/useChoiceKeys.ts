import { useEffect, useEffectEvent } from 'react';
import { loneKeys } from './loneKey';

/** Keys 1 to 9 choose among `count` cards; `choose` gets the place, from 0. */
export function useChoiceKeys(count: number, choose: (place: number) => void): void {
  const take = useEffectEvent((key: string) => {
    const place = Number(key) - 1;
    if (Number.isInteger(place) && place >= 0 && place < count) choose(place);
  });

  useEffect(() => {
    const keys = loneKeys(take);
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      // A figure that is typed into a field, such as a password, is no answer.
      if (event.target instanceof HTMLInputElement) return;
      keys.press(event.key, event.timeStamp);
    };
    window.addEventListener('keydown', listen);
    return () => {
      keys.stop();
      window.removeEventListener('keydown', listen);
    };
  }, []);
}
