import { useLayoutEffect, useRef } from 'react';

/** The keyboard comes back to where it was once nothing stands over the screens any more. */
export function useCoveredFocus(covered: boolean): void {
  const had = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (covered) {
      had.current = document.activeElement;
      return;
    }
    if (had.current instanceof HTMLElement && had.current.isConnected) had.current.focus();
    had.current = null;
  }, [covered]);
}
