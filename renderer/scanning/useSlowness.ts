import { useEffect, useState } from 'react';
import type { Fault } from '../../shared/contract/answer';

/** A call in hand; with a fault it waits to be tried again. */
interface Work {
  readonly fault: Fault | null;
}

type Slowness = 'no' | 'saving' | 'notAnswered';

/** From when a call is shown as slow, milliseconds (screens: Receiving). */
const savingAfter = 300;
const notAnsweredAfter = 5000;

/** How long the call in hand has been going on; scans answered at once never flicker. */
export function useSlowness(work: Work | null): Slowness {
  const [slow, setSlow] = useState<{ readonly work: Work; readonly is: Slowness } | null>(null);

  useEffect(() => {
    if (work === null || work.fault !== null) return;
    const timers = [
      setTimeout(() => setSlow({ work, is: 'saving' }), savingAfter),
      setTimeout(() => setSlow({ work, is: 'notAnswered' }), notAnsweredAfter),
    ];
    return () => timers.forEach(clearTimeout);
  }, [work]);

  return slow !== null && slow.work === work ? slow.is : 'no';
}
