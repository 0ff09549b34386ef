import { setTimeout as pause } from 'node:timers/promises';
import type { Proof } from '../shared/contract/call';
import { people, type Secrets } from '../shared/contract/people';
import type { Fault } from '../shared/contract/answer';
import { readBadge } from '../shared/domain/badge';
import type { Refusal } from '../shared/domain/refusals';
import { badgeHash } from './badges';
import type { DatabaseProcess } from './databaseSupervisor';
import { verifyPassword } from './passwords';
import { bareRecoveryCode } from './recoveryCode';
import { signInPace } from './signInPace';

/** An account whose owner is present, or why not. */
export type Proven =
  { readonly account: Secrets } | { readonly refusal: Refusal } | { readonly fault: Fault };

export interface Proofs {
  /** A password, or a badge with its PIN where one is wanted. */
  of(proof: Proof): Promise<Proven>;
  ofRecovery(userName: string, code: string): Promise<Proven>;
}

/**
 * Checks what people prove to be present with, for whatever reason. What does not fit slows the account's next try
 * down, and neither words nor time tell which part of it was the other one.
 */
export function openProofs(database: Pick<DatabaseProcess, 'ask'>, station: string): Proofs {
  const pace = signInPace();
  const nobody = { person: null, station };

  const nextTry = (userName: string) => ({ wait: Math.ceil(pace.wait(userName) / 1000) });

  async function found(
    name: 'people.credentials' | 'people.byBadge',
    input: { readonly userName: string } | { readonly badgeHash: string },
  ): Promise<
    { readonly account: Secrets | null } | { readonly refusal: Refusal } | { readonly fault: Fault }
  > {
    const call = { input, confirm: [], request: null, approval: null };
    const answer = await database.ask(name, call, nobody);
    if ('value' in answer) return people[name].output.parse(answer.value);
    if ('question' in answer) throw new Error(`${name} asked a question`);
    return answer;
  }

  /** `hashOf`: what the account keeps of the secret; null never fits, and takes the same time. */
  async function bySecret(
    userName: string,
    secret: string,
    hashOf: (account: Secrets) => string | null,
    code: 'signInMismatch' | 'recoveryMismatch',
  ): Promise<Proven> {
    await pause(pace.wait(userName));
    const known = await found('people.credentials', { userName });
    if (!('account' in known)) return known;
    const { account } = known;
    const fits = await verifyPassword(secret, account === null ? null : hashOf(account));
    if (!fits || account === null) {
      pace.wrong(userName);
      return { refusal: { code, facts: nextTry(userName) } };
    }
    pace.right(userName);
    return { account };
  }

  async function byBadge(text: string, pin: string | null): Promise<Proven> {
    const badge = readBadge(text);
    const unknown = { refusal: { code: 'badgeUnknown', facts: {} } } as const;
    if (badge === null) return unknown;
    const known = await found('people.byBadge', { badgeHash: badgeHash(badge) });
    if (!('account' in known)) return known;
    const { account } = known;
    if (account === null) return unknown;
    if (account.pinHash === null) return { account };
    const { name, userName } = account.person;
    if (pin === null) return { refusal: { code: 'pinWanted', facts: { name } } };
    await pause(pace.wait(userName));
    if (!(await verifyPassword(pin, account.pinHash))) {
      pace.wrong(userName);
      return { refusal: { code: 'pinMismatch', facts: nextTry(userName) } };
    }
    pace.right(userName);
    return { account };
  }

  return {
    of: (proof) =>
      'badge' in proof
        ? byBadge(proof.badge, proof.pin)
        : bySecret(proof.userName, proof.password, ({ passwordHash }) => passwordHash, 'signInMismatch'),
    ofRecovery: (userName, code) =>
      bySecret(userName, bareRecoveryCode(code), ({ recoveryHash }) => recoveryHash, 'recoveryMismatch'),
  };
}
