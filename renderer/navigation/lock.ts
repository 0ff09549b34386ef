import { ask } from '../hooks/askWarehouse';
import { workSettled } from './workInHand';
import { play } from '../sounds/sounds';
import { coveredIs, useCovered } from '../stores/covered';
import { badgeLeft } from './doorkeeper';

/**
 * Locks this station: the lock screen is up at once; main locks once the person's scans are answered, because it
 * takes none while locked. The work in hand stays behind the lock screen.
 */
export async function lock(person: number): Promise<void> {
  if (useCovered.getState().covered) return;
  badgeLeft();
  coveredIs(true);
  await workSettled(person);
  // Somebody may have been let in meanwhile.
  if (!useCovered.getState().covered) return;
  const answer = await ask('session.lock', {});
  if ('value' in answer) play('done');
}
