import { people } from '../shared/contract/people';
import type { Input, Output } from '../shared/contract';
import type { Answer } from '../shared/contract/answer';
import type { Caller } from '../shared/contract/databaseMessages';
import { badgeHash, newBadge } from './badges';
import type { DatabaseProcess } from './databaseSupervisor';
import { newInitialPassword } from './initialPassword';
import { hashPassword } from './passwords';
import { newRequestId } from './requestId';

/** What the owner does with accounts that needs a secret made or hashed; each is told once. */
export interface Accounts {
  add(input: Input<'people.add'>): Promise<Answer<Output<'people.add'>>>;
  resetPassword(input: Input<'people.resetPassword'>): Promise<Answer<Output<'people.resetPassword'>>>;
  newBadge(input: Input<'people.newBadge'>): Promise<Answer<Output<'people.newBadge'>>>;
  setPin(input: Input<'people.setPin'>): Promise<Answer<Output<'people.setPin'>>>;
}

type Stored = 'people.storeAccount' | 'people.storeInitialPassword' | 'people.storeBadge' | 'people.storePin';

/** `caller`: who is signed in, so that the warehouse checks the role and the journal names them. */
export function openAccounts(database: Pick<DatabaseProcess, 'ask'>, caller: () => Caller): Accounts {
  const store = <N extends Stored>(name: N, input: Input<N>): Promise<Answer<unknown>> =>
    database.ask(name, { input, confirm: [], request: newRequestId(), approval: null }, caller());

  return {
    async add(input) {
      const initialPassword = newInitialPassword();
      const passwordHash = await hashPassword(initialPassword);
      const answer = await store('people.storeAccount', { ...input, passwordHash });
      if (!('value' in answer)) return answer;
      const person = people['people.storeAccount'].output.parse(answer.value);
      return { value: { person, initialPassword } };
    },
    async resetPassword({ person }) {
      const initialPassword = newInitialPassword();
      const passwordHash = await hashPassword(initialPassword);
      const answer = await store('people.storeInitialPassword', { person, passwordHash });
      return 'value' in answer ? { value: { initialPassword } } : answer;
    },
    async newBadge({ person }) {
      const badge = newBadge(person);
      const answer = await store('people.storeBadge', { person, badgeHash: badgeHash(badge) });
      return 'value' in answer ? { value: { badge } } : answer;
    },
    async setPin({ person, pin }) {
      if (!/^[0-9]{4,12}$/.test(pin)) return { refusal: { code: 'pinUnfit', facts: {} } };
      const answer = await store('people.storePin', { person, pinHash: await hashPassword(pin) });
      return 'value' in answer ? { value: {} } : answer;
    },
  };
}
