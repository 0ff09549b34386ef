import { ask } from '../hooks/askWarehouse';
import { workSettled } from './workInHand';
import { go } from './screens';

/**
 * Signs out once this person's scans are on disk: the next ones would be somebody else's. A scan that could not be
 * saved is shown instead, to be tried again or left out.
 */
export async function signOut(person: number): Promise<void> {
  const kept = await workSettled(person);
  if (kept === null) await ask('session.signOut', {});
  else go(kept.screen);
}
