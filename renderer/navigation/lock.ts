import { ask } from '../hooks/askWarehouse';
import { scansSettled } from '../screens/receiving/scanRunners';
import { play } from '../sounds/sounds';

/** Locks this station once the person's scans are answered; the work in hand stays behind the lock screen. */
export async function lock(person: number): Promise<void> {
  await scansSettled(person);
  const answer = await ask('session.lock', {});
  if ('value' in answer) play('done');
}
