import { z } from 'zod';

/** How a person proves to be present: user name and password, or a badge with its PIN where one is wanted. */
const proof = z.union([
  z.strictObject({ userName: z.string().max(200), password: z.string().max(256) }),
  z.strictObject({ badge: z.string().max(200), pin: z.string().max(32).nullable() }),
]);

export type Proof = z.infer<typeof proof>;

/**
 * A manager's consent to what a role alone may not do, given at the station of whoever asks. `by` null: the
 * person asking holds the role. The reason is read by a rule, so that an empty one is refused in words.
 */
const approval = z.strictObject({ by: proof.nullable(), reason: z.string().max(1000) });

export type GivenApproval = z.infer<typeof approval>;

/**
 * What travels with a question to the warehouse: the input, the confirmations a person gave, for a command its
 * request id (UUID v7, one per scan or click), so that a repeat counts once, and an approval where one is given.
 */
export const call = z.strictObject({
  input: z.unknown(),
  confirm: z.array(z.string().max(100)).max(10),
  request: z.uuidv7().nullable(),
  approval: approval.nullable(),
});

export type Call = z.infer<typeof call>;

/** What goes on to the database process: the proof is checked and stays behind. */
export const provenCall = z.strictObject({
  ...call.shape,
  approval: z.strictObject({ person: z.number().int().positive(), reason: z.string() }).nullable(),
});

export type ProvenCall = z.infer<typeof provenCall>;

/** Longest call in characters of JSON: far above any screen's, far below what would stall the program. */
export const longestCall = 1_000_000;
