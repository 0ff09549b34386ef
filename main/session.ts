import type { Input, Output } from '../shared/contract';
import type { Answer } from '../shared/contract/answer';
import type { GivenApproval, ProvenCall } from '../shared/contract/call';
import { people, type Person, type Secrets } from '../shared/contract/people';
import type { SessionState } from '../shared/contract/session';
import { stations } from '../shared/contract/stations';
import type { DatabaseProcess } from './databaseSupervisor';
import { refusedPassword } from './passwordRules';
import { hashPassword } from './passwords';
import { openProofs, type Proven } from './proofs';
import { bareRecoveryCode, newRecoveryCode } from './recoveryCode';
import { newRequestId } from './requestId';
import type { SettingsFile } from './settings';

export interface Session {
  state(): SessionState;
  signIn(input: Input<'session.signIn'>): Promise<Answer<Person>>;
  byBadge(input: Input<'session.badge'>): Promise<Answer<Person>>;
  signOut(): void;
  lock(): void;
  recover(input: Input<'session.recover'>): Promise<Answer<Output<'session.recover'>>>;
  setUp(input: Input<'session.setUp'>): Promise<Answer<Output<'session.setUp'>>>;
  chooseBin(bin: string | null): Promise<void>;
  rememberScreen(screen: string): Promise<void>;
  /** Checks who consents; the person signed in stays. */
  consent(given: GivenApproval): Promise<Answer<NonNullable<ProvenCall['approval']>>>;
  /** The accounts changed: who was switched off works no more, and new roles hold at once. */
  readPerson(): Promise<void>;
  /** The warehouse is open, or the stations changed: what this one is called, and when it locks. */
  readStation(): Promise<void>;
}

/** Who works at this station; `onChange` hears each new state. */
export function openSession(
  database: Pick<DatabaseProcess, 'ask'>,
  settings: SettingsFile,
  onChange: (state: SessionState) => void,
): Session {
  const { id: stationId, name } = settings.now().station;
  const nobody = { person: null, station: stationId };
  const proofs = openProofs(database, stationId);
  let own: Output<'stations.own'> = { name, lockAfter: null };
  let person: Person | null = null;
  let locked = false;

  function state(): SessionState {
    const { bin, screens } = settings.now();
    const screen = person === null ? null : (screens[person.id] ?? null);
    return { person, locked, lockAfter: own.lockAfter, station: own.name, screen, bin };
  }

  function tell(): void {
    onChange(state());
  }

  function enter(next: Person | null): void {
    person = next;
    locked = false;
    tell();
  }

  /** Lets a proven person in; who was given the password chooses an own one first. */
  async function letIn(proven: Proven, newPassword: string | null): Promise<Answer<Person>> {
    if (!('account' in proven)) return proven;
    const { account } = proven;
    if (account.initial) {
      const answer = await chooseOwn(account, newPassword);
      if (!('value' in answer)) return answer;
    }
    enter(account.person);
    return { value: account.person };
  }

  async function chooseOwn(account: Secrets, newPassword: string | null): Promise<Answer<unknown>> {
    if (newPassword === null) {
      return { refusal: { code: 'passwordInitial', facts: { name: account.person.name } } };
    }
    const refusal = refusedPassword(newPassword);
    if (refusal !== null) return { refusal };
    const passwordHash = await hashPassword(newPassword);
    return storeOwn(account, { passwordHash, was: account.passwordHash, recoveryHash: null });
  }

  function storeOwn(
    { person: { id } }: Secrets,
    secrets: Omit<Input<'people.storeOwnPassword'>, 'person'>,
  ): Promise<Answer<unknown>> {
    const call = {
      input: { person: id, ...secrets },
      confirm: [],
      request: newRequestId(),
      approval: null,
    };
    return database.ask('people.storeOwnPassword', call, { person: id, station: stationId });
  }

  return {
    state,

    signIn: async ({ newPassword, ...proof }) => letIn(await proofs.of(proof), newPassword),

    // A badge lets in also where the password is still the one given: it is a proof of its own.
    async byBadge(proof) {
      const proven = await proofs.of(proof);
      if (!('account' in proven)) return proven;
      enter(proven.account.person);
      return { value: proven.account.person };
    },

    signOut: () => enter(null),

    lock() {
      if (person === null || locked) return;
      locked = true;
      tell();
    },

    async recover({ userName, recoveryCode, newPassword }) {
      const refusal = refusedPassword(newPassword);
      if (refusal !== null) return { refusal };
      const proven = await proofs.ofRecovery(userName, recoveryCode);
      if (!('account' in proven)) return proven;
      const { account } = proven;
      if (account.recoveryHash === null) throw new Error('an account without a recovery code was recovered');
      const next = newRecoveryCode();
      const passwordHash = await hashPassword(newPassword);
      const recoveryHash = await hashPassword(bareRecoveryCode(next));
      const answer = await storeOwn(account, { passwordHash, was: account.recoveryHash, recoveryHash });
      if (!('value' in answer)) return answer;
      enter(account.person);
      return { value: { recoveryCode: next } };
    },

    async setUp({ userName, name: personName, password, roles }) {
      const refusal = refusedPassword(password);
      if (refusal !== null) return { refusal };
      const recoveryCode = newRecoveryCode();
      const passwordHash = await hashPassword(password);
      const recoveryHash = await hashPassword(bareRecoveryCode(recoveryCode));
      const input = { userName, name: personName, roles, passwordHash, recoveryHash };
      const call = { input, confirm: [], request: newRequestId(), approval: null };
      const answer = await database.ask('people.createOwner', call, nobody);
      if (!('value' in answer)) return answer;
      enter(people['people.createOwner'].output.parse(answer.value));
      return { value: { recoveryCode } };
    },

    async chooseBin(bin) {
      await settings.change({ bin });
      tell();
    },

    async rememberScreen(screen) {
      if (person === null) return;
      await settings.change({ screens: { ...settings.now().screens, [person.id]: screen } });
    },

    async consent({ by, reason }) {
      if (person === null) return { refusal: { code: 'signedOut', facts: {} } };
      if (by === null) return { value: { person: person.id, reason } };
      const proven = await proofs.of(by);
      if (!('account' in proven)) return proven;
      const { account } = proven;
      // A password that was given and is still to be changed proves nothing yet.
      if (account.initial && 'password' in by) {
        return { refusal: { code: 'passwordInitial', facts: { name: account.person.name } } };
      }
      return { value: { person: account.person.id, reason } };
    },

    async readPerson() {
      if (person === null) return;
      const { id, userName } = person;
      const call = { input: { userName }, confirm: [], request: null, approval: null };
      const answer = await database.ask('people.credentials', call, nobody);
      // Somebody else may have come meanwhile; and while nothing is answered the person stays.
      if (!('value' in answer) || person === null || person.id !== id) return;
      const { account } = people['people.credentials'].output.parse(answer.value);
      if (account === null) return enter(null);
      if (JSON.stringify(account.person) === JSON.stringify(person)) return;
      ({ person } = account);
      tell();
    },

    async readStation() {
      const call = { input: {}, confirm: [], request: null, approval: null };
      const answer = await database.ask('stations.own', call, nobody);
      if (!('value' in answer)) return;
      own = stations['stations.own'].output.parse(answer.value);
      tell();
    },
  };
}
