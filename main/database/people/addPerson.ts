import type { Person } from '../../../shared/contract/people';
import { fold } from '../../../shared/domain/fold';
import { type Role, roles } from '../../../shared/domain/roles';
import type { Writing } from '../engines/engine';
import type { JournalLine } from '../journal/line';

export interface NewPerson {
  readonly userName: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly passwordHash: string;
  readonly recoveryHash: string | null;
  /** The password was given and works once. */
  readonly initial: boolean;
}

/** Stores an account with its roles under the command's journal line. */
export async function addPerson({ db }: Writing, line: JournalLine, added: NewPerson): Promise<Person> {
  const held = [...new Set(added.roles)];
  const { id } = await db
    .insertInto('person')
    .values({
      user_name: added.userName,
      user_key: fold(added.userName),
      name: added.name,
      password_hash: added.passwordHash,
      recovery_hash: added.recoveryHash,
      password_initial: added.initial ? 1 : 0,
      changed: line.number,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const role of held) {
    await db.insertInto('person_role').values({ person: id, role: roles[role].number }).execute();
  }
  return { id, userName: added.userName, name: added.name, roles: held };
}
