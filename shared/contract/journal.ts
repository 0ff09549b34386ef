import { z } from 'zod';
import { query } from './operation';
import { none } from './shapes';

export const journal = {
  /**
   * Recomputes the hash chain of every station; `broken` names the first line that does not fit. `foreign`:
   * something is recorded under a number that no station has written, so `station` is null.
   */
  'journal.verify': query({
    thread: 'background',
    input: none,
    output: z.strictObject({
      lines: z.number().int().nonnegative(),
      stations: z.number().int().nonnegative(),
      broken: z
        .strictObject({
          station: z.string().nullable(),
          number: z.number().int(),
          what: z.enum(['altered', 'missing', 'cut', 'foreign']),
        })
        .nullable(),
    }),
    permission: 'verifyHistory',
    topics: ['journal'],
  }),
};
