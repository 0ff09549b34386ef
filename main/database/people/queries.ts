import type { Input, Output } from '../../../shared/contract';
import type { Secrets } from '../../../shared/contract/people';
import { fold } from '../../../shared/domain/fold';
import type { Asking, Outcome } from '../outcome';
import { accountsOf, rolesHeld } from './accounts';

type Found = Outcome<Output<'people.credentials'>>;

/** The active account of a user name, with its hashes: for the program's session only. */
export async function credentials(asking: Asking, { userName }: Input<'people.credentials'>): Promise<Found> {
  const key = fold(userName.trim());
  return found(asking, await active(asking).where('user_key', '=', key).executeTakeFirst());
}

/** The active account of a badge. */
export async function byBadge(asking: Asking, { badgeHash }: Input<'people.byBadge'>): Promise<Found> {
  return found(asking, await active(asking).where('badge_hash', '=', badgeHash).executeTakeFirst());
}

/** All accounts, those that may sign in first. */
export async function listPeople(asking: Asking): Promise<Outcome<Output<'people.list'>>> {
  return { value: { accounts: [...(await accountsOf(asking, null))] } };
}

function active({ db }: Asking) {
  return db.selectFrom('person').selectAll().where('active', '=', 1);
}

type Row = Awaited<ReturnType<ReturnType<typeof active>['executeTakeFirst']>>;

async function found(asking: Asking, row: Row): Promise<Found> {
  if (row === undefined) return { value: { account: null } };
  const account: Secrets = {
    person: {
      id: row.id,
      userName: row.user_name,
      name: row.name,
      roles: await rolesHeld(asking, row.id),
    },
    passwordHash: row.password_hash,
    initial: row.password_initial === 1,
    pinHash: row.pin_hash,
    recoveryHash: row.recovery_hash,
  };
  return { value: { account } };
}
