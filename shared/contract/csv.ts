import { z } from 'zod';
import { mainCommand, startJob } from './operation';
import { job } from './shapes';

export const csv = {
  /** Asks where to, and saves all rows of a file that a check refused, as CSV. Who checked the file may. */
  'csv.saveProblems': mainCommand({
    input: z.strictObject({ check: job }),
    output: z.strictObject({ job: job.nullable() }),
    permission: 'jobs',
    topics: [],
  }),
  'csv.writeProblems': startJob({
    input: z.strictObject({ check: job, path: z.string() }),
    permission: 'jobs',
  }),
};
