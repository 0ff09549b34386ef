import { z } from 'zod';
import { mainCommand, mainQuery } from './operation';
import { person, personName, userName } from './people';
import { none, role } from './shapes';

const password = z.string().max(256);

/** Who works at this computer. `screen`: where this person left off, or null. `bin`: the bin chosen at this station. */
const sessionState = z.strictObject({
  person: person.nullable(),
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
  'session.signIn': mainCommand({
    input: z.strictObject({ userName: z.string().max(200), password }),
    output: person,
    permission: 'anyone',
    topics: ['session'],
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
