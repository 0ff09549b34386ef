import type { Input, Output } from '../../../shared/contract';
import { fold } from '../../../shared/domain/fold';
import { roles } from '../../../shared/domain/roles';
import type { Commanding, Outcome } from '../outcome';
import { accountsOf, anotherOwner } from './accounts';
import { addPerson } from './addPerson';

/** Makes the first account of a warehouse, the owner's; refused once there is one. */
export async function createOwner(
  commanding: Commanding,
  input: Input<'people.createOwner'>,
): Promise<Outcome<Output<'people.createOwner'>>> {
  const { db, line } = commanding;
  const known = await db.selectFrom('person').select('id').limit(1).executeTakeFirst();
  if (known !== undefined) return { refusal: { code: 'alreadySetUp', facts: {} } };
  const added = { ...input, roles: ['owner', ...input.roles] as const, initial: false };
  const person = await addPerson(commanding, line, added);
  line.recordDetails({ person: person.id, after: { userName: person.userName, roles: person.roles } });
  return { value: person };
}

/** Makes an account with an initial password. A user name is taken for ever, also of who left. */
export async function storeAccount(
  commanding: Commanding,
  input: Input<'people.storeAccount'>,
): Promise<Outcome<Output<'people.storeAccount'>>> {
  const { db, line } = commanding;
  const { userName } = input;
  const taken = await db
    .selectFrom('person')
    .select('id')
    .where('user_key', '=', fold(userName))
    .executeTakeFirst();
  if (taken !== undefined) return { refusal: { code: 'userNameTaken', facts: { userName } } };
  const person = await addPerson(commanding, line, { ...input, recoveryHash: null, initial: true });
  line.recordDetails({ person: person.id, after: { userName, name: person.name, roles: person.roles } });
  return { value: person };
}

/** Changes name, roles and whether the account may sign in. */
export async function changePerson(
  commanding: Commanding,
  input: Input<'people.change'>,
): Promise<Outcome<Output<'people.change'>>> {
  const { db, line } = commanding;
  const [before] = await accountsOf(commanding, input.person);
  if (before === undefined) return { refusal: { code: 'personUnknown', facts: {} } };
  if (before.changed !== input.changed) {
    return { refusal: { code: 'changedMeanwhile', facts: { what: before.name } } };
  }
  const held = [...new Set(input.roles)];
  const stays = input.active && held.includes('owner');
  if (!stays && before.roles.includes('owner') && !(await anotherOwner(commanding, before.id))) {
    return { refusal: { code: 'lastOwner', facts: { name: before.name } } };
  }
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ name: input.name, active: input.active ? 1 : 0, changed: line.number })
    .where('id', '=', before.id)
    .where('changed', '=', before.changed)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new Error(`person ${before.id} changed since it was read`);
  await db.deleteFrom('person_role').where('person', '=', before.id).execute();
  for (const role of held) {
    await db.insertInto('person_role').values({ person: before.id, role: roles[role].number }).execute();
  }
  const [after] = await accountsOf(commanding, before.id);
  if (after === undefined) throw new Error(`person ${before.id} is gone`);
  line.recordDetails({ person: before.id, before: told(before), after: told(after) });
  return { value: after };
}

function told({ name, roles: held, active }: Output<'people.change'>) {
  return { name, roles: held, active };
}
