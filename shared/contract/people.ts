import { z } from 'zod';
import { command, mainCommand, query } from './operation';
import { id, none, role } from './shapes';

export const userName = z
  .string()
  .trim()
  .min(1, 'Type 1 to 40 characters.')
  .max(40, 'Type 1 to 40 characters.');
export const personName = z
  .string()
  .trim()
  .min(1, 'Type 1 to 80 characters.')
  .max(80, 'Type 1 to 80 characters.');

/** A person as screens and session know them. */
export const person = z.strictObject({ id, userName: z.string(), name: z.string(), roles: z.array(role) });

export type Person = z.infer<typeof person>;

/** An account as the owner sees it; `changed` is what a change compares. `initial`: the password is still the one given. */
const account = z.strictObject({
  ...person.shape,
  active: z.boolean(),
  initial: z.boolean(),
  badge: z.boolean(),
  pin: z.boolean(),
  changed: z.number().int(),
});

export type Account = z.infer<typeof account>;

/** What the session needs of an account to let a person in; hashes never reach a screen. */
const secrets = z.strictObject({
  person,
  passwordHash: z.string(),
  initial: z.boolean(),
  pinHash: z.string().nullable(),
  recoveryHash: z.string().nullable(),
});

export type Secrets = z.infer<typeof secrets>;

const found = z.strictObject({ account: secrets.nullable() });

export const people = {
  // What the owner's screen asks of the warehouse.
  'people.list': query({
    input: none,
    output: z.strictObject({ accounts: z.array(account) }),
    permission: 'managePeople',
    topics: ['people'],
  }),
  /** Name, roles, and whether the account may sign in. Refused where no active owner would be left. */
  'people.change': command({
    input: z.strictObject({
      person: id,
      changed: z.number().int(),
      name: personName,
      roles: z.array(role),
      active: z.boolean(),
    }),
    output: account,
    permission: 'managePeople',
    topics: ['people'],
  }),
  'people.removeBadge': command({
    input: z.strictObject({ person: id }),
    output: none,
    permission: 'managePeople',
    topics: ['people'],
  }),
  'people.removePin': command({
    input: z.strictObject({ person: id }),
    output: none,
    permission: 'managePeople',
    topics: ['people'],
  }),

  // What it asks of main, which makes and hashes secrets. Each is told once and kept as its hash only.
  'people.add': mainCommand({
    input: z.strictObject({ userName, name: personName, roles: z.array(role) }),
    output: z.strictObject({ person, initialPassword: z.string() }),
    permission: 'managePeople',
    topics: ['people'],
  }),
  /** A new initial password: it works once, to choose an own one. */
  'people.resetPassword': mainCommand({
    input: z.strictObject({ person: id }),
    output: z.strictObject({ initialPassword: z.string() }),
    permission: 'managePeople',
    topics: ['people'],
  }),
  /** A new badge; the former one works no more. */
  'people.newBadge': mainCommand({
    input: z.strictObject({ person: id }),
    output: z.strictObject({ badge: z.string() }),
    permission: 'managePeople',
    topics: ['people'],
  }),
  /** From now on the badge wants this PIN. */
  'people.setPin': mainCommand({
    input: z.strictObject({ person: id, pin: z.string().max(32) }),
    output: none,
    permission: 'managePeople',
    topics: ['people'],
  }),

  // What main asks for the session and for the owner's screen.
  /** The active account of a user name, folded; null when there is none. Hashes as `main/passwords.ts` writes them. */
  'people.credentials': query({
    askedBy: 'program',
    input: z.strictObject({ userName: z.string().max(200) }),
    output: found,
    permission: 'anyone',
    topics: ['people'],
  }),
  /** The active account of a badge; `badgeHash`: SHA-256 in hex. */
  'people.byBadge': query({
    askedBy: 'program',
    input: z.strictObject({ badgeHash: z.string().length(64) }),
    output: found,
    permission: 'anyone',
    topics: ['people'],
  }),
  /** The first account of a warehouse; refused once there is one. */
  'people.createOwner': command({
    askedBy: 'program',
    input: z.strictObject({
      userName,
      name: personName,
      roles: z.array(role),
      passwordHash: z.string(),
      recoveryHash: z.string(),
    }),
    output: person,
    permission: 'anyone',
    topics: ['people', 'warehouse'],
  }),
  'people.storeAccount': command({
    askedBy: 'program',
    input: z.strictObject({ userName, name: personName, roles: z.array(role), passwordHash: z.string() }),
    output: person,
    permission: 'managePeople',
    topics: ['people'],
  }),
  'people.storeInitialPassword': command({
    askedBy: 'program',
    input: z.strictObject({ person: id, passwordHash: z.string() }),
    output: none,
    permission: 'managePeople',
    topics: ['people'],
  }),
  'people.storeBadge': command({
    askedBy: 'program',
    input: z.strictObject({ person: id, badgeHash: z.string().length(64) }),
    output: none,
    permission: 'managePeople',
    topics: ['people'],
  }),
  'people.storePin': command({
    askedBy: 'program',
    input: z.strictObject({ person: id, pinHash: z.string() }),
    output: none,
    permission: 'managePeople',
    topics: ['people'],
  }),
  /**
   * The password that a person chose: after the initial one, or with the recovery code, whose new hash comes
   * along. `was`: the hash that it replaces, so that a secret works once.
   */
  'people.storeOwnPassword': command({
    askedBy: 'program',
    input: z.strictObject({
      person: id,
      passwordHash: z.string(),
      was: z.string(),
      recoveryHash: z.string().nullable(),
    }),
    output: none,
    permission: 'anyone',
    topics: ['people'],
  }),
};
