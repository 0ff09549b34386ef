import { z } from 'zod';
import { query } from './operation';
import { binKind, scanned, status } from './shapes';

/** A bin as screens show it; `gives` is the status of a unit that arrives in it. */
export const bin = z.strictObject({ code: z.string(), location: z.string(), kind: binKind, gives: status });

export type ShownBin = z.infer<typeof bin>;

export const bins = {
  /** A bin by its code, folded; refused when unknown or closed. */
  'bins.find': query({
    input: z.strictObject({ code: scanned }),
    output: bin,
    permission: 'seeBins',
    topics: ['bins'],
  }),
};
