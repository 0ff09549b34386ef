import { z } from 'zod';
import { mainCommand, mainQuery } from './operation';
import { person, personName, userName } from './people';
import { none, role } from './shapes';
import { lockAfter } from './stations';

const password = z.string().max(256);

/**
 * Who works at this computer. `screen`: where this person left off, or null. `bin`: the bin chosen at this
 * station. `locked`: the person's work stays, and nobody works until a badge or password opens it again.
 * `lockAfter`: idle minutes after which it locks; null: only by hand.
 */
const sessionState = z.strictObject({
  person: person.nullable(),
  locked: z.boolean(),
  lockAfter: lockAfter.nullable(),
  station: z.string(),
  screen: z.string().nullable(),
  bin: z.string().nullable(),
});

export type SessionState = z.infer<typeof sessionState>;

export const session = {
  'session.state': mainQuery({
    input: none,
    output: sessionState,
    permission: 'anyone',
    topics: ['session'],
  }),
  /**
   * Signs a person in; at a locked station it also unlocks, or changes the person. An initial password is
   * refused with `passwordInitial` until `newPassword` comes along.
   */
  'session.signIn': mainCommand({
    input: z.strictObject({ userName: z.string().max(200), password, newPassword: password.nullable() }),
    output: person,
    permission: 'anyone',
    topics: ['session'],
  }),
  /**
   * A scanned badge signs in, unlocks, or changes the person; the work in hand stays. Refused with `pinWanted`
   * where the owner wants a PIN and none came along.
   */
  'session.badge': mainCommand({
    input: z.strictObject({ badge: z.string().max(200), pin: z.string().max(32).nullable() }),
    output: person,
    permission: 'anyone',
    topics: ['session'],
  }),
  'session.lock': mainCommand({ input: none, output: none, permission: 'lookUp', topics: ['session'] }),
  /** The owner's way back in: the code works once, sets the new password, signs in, and another code is told. */
  'session.recover': mainCommand({
    input: z.strictObject({
      userName: z.string().max(200),
      recoveryCode: z.string().max(100),
      newPassword: password,
    }),
    output: z.strictObject({ recoveryCode: z.string() }),
    permission: 'anyone',
    topics: ['session', 'people'],
  }),
  'session.signOut': mainCommand({
    input: none,
    output: none,
    permission: 'anyone',
    topics: ['session'],
  }),
  /**
   * First start: makes the owner's account and signs it in. `roles`: those that the owner also holds. The
   * recovery code is told this once; only its hash is kept.
   */
  'session.setUp': mainCommand({
    input: z.strictObject({ userName, name: personName, password, roles: z.array(role) }),
    output: z.strictObject({ recoveryCode: z.string() }),
    permission: 'anyone',
    topics: ['session', 'people', 'warehouse'],
  }),
  /** The bin that this station receives into, a code; null chooses none. */
  'session.chooseBin': mainCommand({
    input: z.strictObject({ bin: z.string().max(64).nullable() }),
    output: none,
    permission: 'receive',
    topics: ['session'],
  }),
  /** Where this person is, so that signing in lands there again. */
  'session.rememberScreen': mainCommand({
    input: z.strictObject({ screen: z.string().max(100) }),
    output: none,
    permission: 'lookUp',
    topics: ['session'],
  }),
};
