import { z } from 'zod';
import { replenishmentStatusNames } from '../domain/documentStatuses';
import { command, mainCommand, query, startJob } from './operation';
import { documentNumber, job, none, scanned, time, units } from './shapes';

const discrepancy = z.strictObject({
  kind: z.enum(['missing', 'unexpected', 'damaged']),
  sku: z.string(),
  name: z.string(),
  value: z.string(),
  units: z.number().int().positive(),
  bin: z.string(),
  at: time.nullable(),
  by: z.string(),
});

export type Discrepancy = z.infer<typeof discrepancy>;

export const discrepancies = {
  /** Files a refused value as unexpected on a replenishment; `sku` where its code told one. Once a value. */
  'discrepancies.file': command({
    input: z.strictObject({ document: documentNumber, value: scanned, sku: z.string().max(64).nullable() }),
    output: none,
    permission: 'receive',
    topics: ['receiving'],
  }),
  /**
   * What is missing, came unexpected or came damaged of a replenishment: units of each kind, and the first `most` rows.
   * `value` empty: counted units, or units that had no serials defined.
   */
  'discrepancies.list': query({
    input: z.strictObject({ document: documentNumber, most: z.number().int().min(1).max(5_000) }),
    output: z.strictObject({
      document: documentNumber,
      po: z.string(),
      supplier: z.string(),
      status: z.enum(replenishmentStatusNames),
      counts: z.strictObject({ missing: units, unexpected: units, damaged: units }),
      rows: z.array(discrepancy),
    }),
    permission: 'seeDiscrepancies',
    topics: ['receiving', 'serials'],
  }),
  /** Asks where to, and writes all discrepancies of a replenishment as CSV. */
  'discrepancies.save': mainCommand({
    input: z.strictObject({ document: documentNumber }),
    output: z.strictObject({ job: job.nullable() }),
    permission: 'seeDiscrepancies',
    topics: [],
  }),
  'discrepancies.write': startJob({
    input: z.strictObject({ document: documentNumber, path: z.string() }),
    permission: 'seeDiscrepancies',
  }),
  /** Asks where to, and saves the discrepancies to be printed, as PDF. */
  'discrepancies.print': mainCommand({
    input: z.strictObject({ document: documentNumber }),
    output: z.strictObject({ saved: z.boolean() }),
    permission: 'seeDiscrepancies',
    topics: [],
  }),
};
