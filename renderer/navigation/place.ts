import type { SessionState } from '../../shared/contract/session';
import type { WarehouseState } from '../../shared/contract/warehouse';
import type { FirstStartStep } from '../stores/firstStart';

export type Place = 'opening' | 'firstStart' | 'signIn' | 'work';

/**
 * Which of the four places the window shows. Making the owner's account ends with the recovery code, which
 * must be seen although the warehouse is ready by then. Where somebody is signed in, a warehouse that opens
 * again (its process was restarted) leaves the screens where they are.
 */
export function placeOf(
  { phase }: WarehouseState,
  session: SessionState | null,
  firstStart: FirstStartStep,
): Place {
  if (phase.is === 'broken' || phase.is === 'making') return 'opening';
  if (phase.is === 'opening') return session?.person ? 'work' : 'opening';
  if (phase.is === 'new' || firstStart.at !== 'choosing') return 'firstStart';
  if (session === null) return 'opening';
  return session.person === null ? 'signIn' : 'work';
}
