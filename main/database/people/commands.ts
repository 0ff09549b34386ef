import type { Input, Output } from '../../../shared/contract';
import type { Commanding, Outcome } from '../outcome';
import { addPerson } from './addPerson';

/** Makes the first account of a warehouse, the owner's; refused once there is one. */
export async function createOwner(
  commanding: Commanding,
  input: Input<'people.createOwner'>,
): Promise<Outcome<Output<'people.createOwner'>>> {
  const { db, line } = commanding;
  const known = await db.selectFrom('person').select('id').limit(1).executeTakeFirst();
  if (known !== undefined) return { refusal: { code: 'alreadySetUp', facts: {} } };
  const person = await addPerson(commanding, line, { ...input, roles: ['owner', ...input.roles] });
  line.recordDetails({ person: person.id, after: { userName: person.userName, roles: person.roles } });
  return { value: person };
}
