import { coveredIs } from '../stores/covered';
import { handOverWork } from './workInHand';

/** Somebody is let in, by badge or by what they typed: the work in hand is theirs, and the lock screen goes. */
export function letIn(former: number | null, next: number): void {
  if (former !== null) handOverWork(former, next);
  coveredIs(false);
}
