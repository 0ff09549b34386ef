import type { Answer } from '../../shared/contract/answer';
import type { Person } from '../../shared/contract/people';
import { ask } from '../hooks/askWarehouse';
import type { Doorkeeper, Holding } from '../hooks/scanGate';
import { scanGate } from '../hooks/useScanStep';
import { handOver, scansSettled } from '../screens/receiving/scanRunners';
import { play } from '../sounds/sounds';
import { badgeEntryIs, useBadgeEntry } from '../stores/badgeEntry';
import { go } from './screens';

/**
 * A scanned badge signs in, unlocks, or changes the person. Each scan stays with whoever made it: those before the
 * badge are answered first, those after it wait until the next person is there.
 */
async function badgeScanned(badge: string): Promise<void> {
  badgeEntryIs({ is: 'checking' });
  const former = await personHere();
  const kept = former === null ? null : await scansSettled(former);
  if (kept !== null) {
    // A scan that could not be saved is this person's to try again or to leave out.
    go({ at: 'receivingDocument', document: kept });
    return finished();
  }
  await enter(badge, null, former);
}

/** The PIN that a badge wants, from its number pad. */
export async function pinTyped(pin: string): Promise<void> {
  const entry = useBadgeEntry.getState();
  if (entry.is !== 'pin') return;
  badgeEntryIs({ is: 'checking' });
  await enter(entry.badge, pin, await personHere(), entry.name);
}

/** The badge is put away: whoever worked here goes on, and so do the scans that waited. */
export function badgeLeft(): void {
  finished();
}

/** Whose screens are in front; null while nobody is signed in, or the station is locked. */
let shown: number | null = null;

/** The screens are this person's now: scans go on. Null: nobody's any more. */
export function screensAre(person: number | null): void {
  shown = person;
  const entry = useBadgeEntry.getState();
  if (entry.is === 'arriving' && entry.person === person) finished();
}

async function enter(badge: string, pin: string | null, former: number | null, name = ''): Promise<void> {
  const answer = await ask('session.badge', { badge, pin });
  if ('value' in answer) {
    const { id } = answer.value;
    if (former !== null) handOver(former, id);
    play('done');
    // Until their screens are in front, scans would go to the ones before.
    return shown === id ? finished() : badgeEntryIs({ is: 'arriving', person: id });
  }
  notLetIn(answer, badge, name);
}

function notLetIn(
  answer: Exclude<Answer<Person>, { readonly value: Person }>,
  badge: string,
  name: string,
): void {
  if ('refusal' in answer && answer.refusal.code === 'pinWanted') {
    badgeEntryIs({ is: 'pin', badge, name: answer.refusal.facts.name, refusal: null });
  } else if ('refusal' in answer && answer.refusal.code === 'pinMismatch') {
    badgeEntryIs({ is: 'pin', badge, name, refusal: answer.refusal });
  } else if ('refusal' in answer) {
    badgeEntryIs({ is: 'refused', refusal: answer.refusal });
  } else if ('fault' in answer) {
    badgeEntryIs({ is: 'fault', fault: answer.fault });
  }
  play('refused');
  scanGate.goOn();
}

function finished(): void {
  badgeEntryIs({ is: 'none' });
  scanGate.goOn();
}

async function personHere(): Promise<number | null> {
  const state = await ask('session.state', {});
  return 'value' in state ? (state.value.person?.id ?? null) : null;
}

function holding(): Holding {
  switch (useBadgeEntry.getState().is) {
    case 'checking':
    case 'arriving':
      return 'everything';
    case 'pin':
      return 'units';
    case 'none':
    case 'refused':
    case 'fault':
      return 'nothing';
  }
}

export const doorkeeper: Doorkeeper = { scanned: (badge) => void badgeScanned(badge), holding };
