import type { Answer } from '../../shared/contract/answer';
import type { Person } from '../../shared/contract/people';
import { ask } from '../hooks/askWarehouse';
import type { Doorkeeper, Holding } from '../hooks/scanGate';
import { scanGate } from '../hooks/useScanStep';
import { workSettled } from './workInHand';
import { play } from '../sounds/sounds';
import { type BadgeEntry, badgeEntryIs, useBadgeEntry } from '../stores/badgeEntry';
import { useCovered } from '../stores/covered';
import { letIn } from './letIn';
import { go } from './screens';

/**
 * A scanned badge signs in, unlocks, or changes the person. Each scan stays with whoever made it: those before the
 * badge are answered first, those after it wait until the next person is there.
 */
async function badgeScanned(badge: string): Promise<void> {
  const entry = useBadgeEntry.getState();
  // Read twice in a row: its PIN is being typed.
  if (entry.is === 'pin' && entry.badge === badge) return;
  badgeEntryIs({ is: 'checking' });
  const { person, locked } = await here();
  const kept = person === null ? null : await workSettled(person);
  // Behind the lock screen it waits for its person: who comes may be that very one.
  if (kept !== null && !locked) {
    go(kept.screen);
    return notLetIn({ is: 'refused', refusal: { code: 'scanNotSaved', facts: { document: kept.document } } });
  }
  await enter(badge, null, person);
}

/** The PIN that a badge wants, from its number pad. */
export async function pinTyped(pin: string): Promise<void> {
  const entry = useBadgeEntry.getState();
  if (entry.is !== 'pin' || entry.checking) return;
  badgeEntryIs({ ...entry, checking: true });
  await enter(entry.badge, pin, (await here()).person, entry.name);
}

/**
 * The badge is put away: whoever worked here goes on, and so do the scans that waited. One that is being asked about
 * runs its course.
 */
export function badgeLeft(): void {
  if (holding() !== 'everything') finished();
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
  if (!('value' in answer)) return notLetIn(entryAfter(answer, badge, name));
  const { id } = answer.value;
  letIn(former, id);
  play('done');
  // Until their screens are in front, scans would go to the ones before.
  if (shown === id) finished();
  else badgeEntryIs({ is: 'arriving', person: id });
}

function entryAfter(
  answer: Exclude<Answer<Person>, { readonly value: Person }>,
  badge: string,
  name: string,
): BadgeEntry {
  if ('fault' in answer) return { is: 'fault', fault: answer.fault };
  if ('question' in answer) throw new Error('a badge was asked a question');
  const { refusal } = answer;
  switch (refusal.code) {
    case 'pinWanted':
      return { is: 'pin', badge, name: refusal.facts.name, checking: false, refusal: null };
    case 'pinMismatch':
      return { is: 'pin', badge, name, checking: false, refusal };
    default:
      return { is: 'refused', refusal };
  }
}

function notLetIn(entry: BadgeEntry): void {
  badgeEntryIs(entry);
  play(entry.is === 'pin' && entry.refusal === null ? 'whichOne' : 'refused');
  scanGate.goOn();
}

function finished(): void {
  badgeEntryIs({ is: 'none' });
  scanGate.goOn();
}

/** Who is signed in here, and whether behind the lock screen. */
async function here(): Promise<{ readonly person: number | null; readonly locked: boolean }> {
  const state = await ask('session.state', {});
  if (!('value' in state)) return { person: null, locked: true };
  return {
    person: state.value.person?.id ?? null,
    locked: state.value.locked || useCovered.getState().covered,
  };
}

function holding(): Holding {
  const entry = useBadgeEntry.getState();
  switch (entry.is) {
    case 'checking':
    case 'arriving':
      return 'everything';
    case 'pin':
      return entry.checking ? 'everything' : 'units';
    case 'none':
    case 'refused':
    case 'fault':
      return 'nothing';
  }
}

export const doorkeeper: Doorkeeper = { scanned: (badge) => void badgeScanned(badge), holding };
