import { handOver } from '../screens/receiving/scanRunners';
import { coveredIs } from '../stores/covered';

/** Somebody is let in, by badge or by what they typed: the work in hand is theirs, and the lock screen goes. */
export function letIn(former: number | null, next: number): void {
  if (former !== null) handOver(former, next);
  coveredIs(false);
}
