import { useEffect, useRef } from 'react';
import type { TakeBadge } from './scanGate';
import { scanGate } from './useScanStep';

/**
 * Takes each scanned badge while mounted, as an approval does that is being asked: the person who works here stays.
 * The badge is in capital letters, as `readBadge` gives it.
 */
export function useBadgeStep(take: TakeBadge): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => scanGate.badgeStep((badge) => latest.current(badge)), []);
}
