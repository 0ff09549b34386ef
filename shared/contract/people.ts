import { z } from 'zod';
import { command, query } from './operation';
import { id, role } from './shapes';

export const userName = z.string().trim().min(1).max(40);
export const personName = z.string().trim().min(1).max(80);

/** A person as screens and session know them. */
export const person = z.strictObject({ id, userName: z.string(), name: z.string(), roles: z.array(role) });

export type Person = z.infer<typeof person>;

/** The operations that main asks for the session: password hashes never reach a screen. */
export const people = {
  /** The active account of a user name, folded; null when there is none. `hash` as `main/passwords.ts` writes it. */
  'people.credentials': query({
    askedBy: 'program',
    input: z.strictObject({ userName: z.string().max(200) }),
    output: z.strictObject({ account: z.strictObject({ person, hash: z.string() }).nullable() }),
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
};
