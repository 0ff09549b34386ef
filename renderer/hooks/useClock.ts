import type { Clock } from '../../shared/domain/times';
import { usePresent } from '../stores/present';
import { useQuery } from './useQuery';

/** The present in the warehouse's time zone, for sentences and times. */
export function useClock(): Clock {
  const warehouse = useQuery('warehouse.state', {});
  const now = usePresent((present) => present.now);
  // Before the warehouse has said its zone nothing with a time is on the screen.
  return { now, timeZone: warehouse.is === 'value' ? warehouse.value.timeZone : 'UTC' };
}
