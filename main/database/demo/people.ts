import { demoAccounts } from '../../../shared/domain/demoAccounts';
import { addPerson } from '../people/addPerson';
import { demoHash } from '../people/demoHash';
import type { Desk } from './desk';

/** The demo's accounts; from now on commands can name them. */
export async function addPeople(desk: Desk): Promise<void> {
  const passwordHash = await demoHash();
  await desk.command(null, 'demo.people', async (command) => {
    for (const { userName, name, role } of demoAccounts) {
      const account = { userName, name, roles: [role], passwordHash, recoveryHash: null, initial: false };
      desk.signUp(userName, await addPerson(command, command.line, account));
    }
    command.line.recordDetails({ people: demoAccounts.map(({ userName, role }) => ({ userName, role })) });
  });
}
