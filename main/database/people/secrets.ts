import type { Input } from '../../../shared/contract';
import type { Commanding, Outcome } from '../outcome';

type Done = Outcome<Record<string, never>>;

interface Changed {
  readonly password_hash?: string;
  readonly password_initial?: 0 | 1;
  readonly recovery_hash?: string;
  readonly badge_hash?: string | null;
  readonly pin_hash?: string | null;
}

/** Stores what a person proves to be present with; the journal tells that it changed (`what`), never the hash. */
async function change(
  { db, line }: Commanding,
  person: number,
  what: string,
  changed: Changed,
): Promise<Done> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ ...changed, changed: line.number })
    .where('id', '=', person)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) return { refusal: { code: 'personUnknown', facts: {} } };
  line.recordDetails({ person, changed: what });
  return { value: {} };
}

export const storeBadge = (
  commanding: Commanding,
  { person, badgeHash }: Input<'people.storeBadge'>,
): Promise<Done> => change(commanding, person, 'badge', { badge_hash: badgeHash });

export const removeBadge = (commanding: Commanding, { person }: Input<'people.removeBadge'>): Promise<Done> =>
  change(commanding, person, 'badge removed', { badge_hash: null });

export const storePin = (
  commanding: Commanding,
  { person, pinHash }: Input<'people.storePin'>,
): Promise<Done> => change(commanding, person, 'PIN', { pin_hash: pinHash });

export const removePin = (commanding: Commanding, { person }: Input<'people.removePin'>): Promise<Done> =>
  change(commanding, person, 'PIN removed', { pin_hash: null });

export const storeInitialPassword = (
  commanding: Commanding,
  { person, passwordHash }: Input<'people.storeInitialPassword'>,
): Promise<Done> =>
  change(commanding, person, 'initial password', { password_hash: passwordHash, password_initial: 1 });

/**
 * The password that a person chose. `was` is the hash of the secret that it takes the place of, the initial password
 * or the recovery code: refused where that was used already, so that each works once.
 */
export async function storeOwnPassword(
  commanding: Commanding,
  { person, passwordHash, was, recoveryHash }: Input<'people.storeOwnPassword'>,
): Promise<Done> {
  const row = await commanding.db
    .selectFrom('person')
    .select(['password_hash', 'recovery_hash'])
    .where('id', '=', person)
    .where('active', '=', 1)
    .executeTakeFirst();
  const replaced = recoveryHash === null ? row?.password_hash : row?.recovery_hash;
  if (replaced !== was) return { refusal: { code: 'signInMismatch', facts: { wait: 0 } } };
  return change(commanding, person, 'own password', {
    password_hash: passwordHash,
    password_initial: 0,
    ...(recoveryHash === null ? {} : { recovery_hash: recoveryHash }),
  });
}
