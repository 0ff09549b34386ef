import type { Input, Output } from '../../../shared/contract';
import { fold } from '../../../shared/domain/fold';
import { roleOf } from '../../../shared/domain/roles';
import type { Asking, Outcome } from '../outcome';

/** The active account of a user name, with its password hash: for the program's session only. */
export async function credentials(
  { db }: Asking,
  input: Input<'people.credentials'>,
): Promise<Outcome<Output<'people.credentials'>>> {
  const found = await db
    .selectFrom('person')
    .selectAll()
    .where('user_key', '=', fold(input.userName.trim()))
    .where('active', '=', 1)
    .executeTakeFirst();
  if (found === undefined) return { value: { account: null } };
  const roles = await db
    .selectFrom('person_role')
    .select('role')
    .where('person', '=', found.id)
    .orderBy('role')
    .execute();
  const person = {
    id: found.id,
    userName: found.user_name,
    name: found.name,
    roles: roles.map((row) => roleOf(row.role)),
  };
  return { value: { account: { person, hash: found.password_hash } } };
}
