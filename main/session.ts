import { setTimeout as pause } from 'node:timers/promises';
import { people, type Person } from '../shared/contract/people';
import type { Answer } from '../shared/contract/answer';
import type { Input, Output } from '../shared/contract';
import type { SessionState } from '../shared/contract/session';
import type { DatabaseProcess } from './databaseSupervisor';
import { refusedPassword } from './passwordRules';
import { hashPassword, verifyPassword } from './passwords';
import { bareRecoveryCode, newRecoveryCode } from './recoveryCode';
import { newRequestId } from './requestId';
import type { SettingsFile } from './settings';
import { signInPace } from './signInPace';

export interface Session {
  state(): SessionState;
  signIn(input: Input<'session.signIn'>): Promise<Answer<Person>>;
  signOut(): void;
  setUp(input: Input<'session.setUp'>): Promise<Answer<Output<'session.setUp'>>>;
  chooseBin(bin: string | null): Promise<void>;
  rememberScreen(screen: string): Promise<void>;
}

/** Who works at this station; `onChange` hears each new state. Roles are read at sign-in. */
export function openSession(
  database: Pick<DatabaseProcess, 'ask'>,
  settings: SettingsFile,
  onChange: (state: SessionState) => void,
): Session {
  const { station } = settings.now();
  let person: Person | null = null;
  const pace = signInPace();
  const nobody = { person: null, station: station.id };

  function state(): SessionState {
    const { bin, screens } = settings.now();
    const screen = person === null ? null : (screens[person.id] ?? null);
    return { person, station: station.name, screen, bin };
  }

  function enter(next: Person | null): void {
    person = next;
    onChange(state());
  }

  return {
    state,

    async signIn({ userName, password }) {
      await pause(pace.wait(userName));
      const call = { input: { userName }, confirm: [], request: null };
      const answer = await database.ask('people.credentials', call, nobody);
      if (!('value' in answer)) return answer;
      const { account } = people['people.credentials'].output.parse(answer.value);
      // Also without an account: neither the words nor the time tell which of the two was wrong.
      const fits = await verifyPassword(password, account?.hash ?? null);
      if (!fits || account === null) {
        pace.wrong(userName);
        return { refusal: { code: 'signInMismatch', facts: {} } };
      }
      pace.right(userName);
      enter(account.person);
      return { value: account.person };
    },

    signOut: () => enter(null),

    async setUp({ userName, name, password, roles }) {
      const refusal = refusedPassword(password);
      if (refusal !== null) return { refusal };
      const recoveryCode = newRecoveryCode();
      const passwordHash = await hashPassword(password);
      const recoveryHash = await hashPassword(bareRecoveryCode(recoveryCode));
      const input = { userName, name, roles, passwordHash, recoveryHash };
      const call = { input, confirm: [], request: newRequestId() };
      const answer = await database.ask('people.createOwner', call, nobody);
      if (!('value' in answer)) return answer;
      enter(people['people.createOwner'].output.parse(answer.value));
      return { value: { recoveryCode } };
    },

    async chooseBin(bin) {
      await settings.change({ bin });
      onChange(state());
    },

    async rememberScreen(screen) {
      if (person === null) return;
      await settings.change({ screens: { ...settings.now().screens, [person.id]: screen } });
    },
  };
}
