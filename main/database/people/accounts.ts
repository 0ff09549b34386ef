import { sql } from 'kysely';
import type { Account } from '../../../shared/contract/people';
import { type Role, roleOf, roles } from '../../../shared/domain/roles';
import type { Reading } from '../engines/engine';

/** The roles that a person holds, in the order of the table. */
export async function rolesHeld({ db }: Reading, person: number): Promise<Role[]> {
  const rows = await db
    .selectFrom('person_role')
    .select('role')
    .where('person', '=', person)
    .orderBy('role')
    .execute();
  return rows.map(({ role }) => roleOf(role));
}

/** All accounts, or one of them, as the owner sees them: never a hash. */
export async function accountsOf(reading: Reading, person: number | null): Promise<readonly Account[]> {
  const rows = await reading.db
    .selectFrom('person')
    .selectAll()
    .$if(person !== null, (query) => query.where('id', '=', person ?? 0))
    .orderBy('active', 'desc')
    .orderBy(sql`fold(name)`)
    .execute();
  const accounts: Account[] = [];
  for (const row of rows) {
    accounts.push({
      id: row.id,
      userName: row.user_name,
      name: row.name,
      roles: await rolesHeld(reading, row.id),
      active: row.active === 1,
      initial: row.password_initial === 1,
      badge: row.badge_hash !== null,
      pin: row.pin_hash !== null,
      changed: row.changed,
    });
  }
  return accounts;
}

/** Whether another account than this one is an owner who can sign in: there is always one. */
export async function anotherOwner({ db }: Reading, person: number): Promise<boolean> {
  const other = await db
    .selectFrom('person')
    .innerJoin('person_role', 'person_role.person', 'person.id')
    .select('person.id')
    .where('person.id', '<>', person)
    .where('person.active', '=', 1)
    .where('person_role.role', '=', roles.owner.number)
    .executeTakeFirst();
  return other !== undefined;
}
