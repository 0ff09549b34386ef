import { z } from 'zod';

/**
 * What travels with a question to the warehouse: the input, the confirmations a person gave, and for a
 * command its request id (UUID v7, one per scan or click), so that a repeat counts once.
 */
export const call = z.strictObject({
  input: z.unknown(),
  confirm: z.array(z.string().max(100)).max(10),
  request: z.uuidv7().nullable(),
});

export type Call = z.infer<typeof call>;

/** Longest call in characters of JSON: far above any screen's, far below what would stall the program. */
export const longestCall = 1_000_000;
