import { z } from 'zod';
import { command, mainCommand, startJob } from './operation';
import { documentNumber, job, none, units } from './shapes';

/** A unit with its serial, or units that are counted (`serial` null), and the bin that they lie in. */
const row = z.strictObject({
  /** As a spreadsheet numbers it. */
  row: units,
  sku: z.string(),
  serial: z.string().nullable(),
  units: z.number().int().positive(),
  bin: z.string(),
});

export type StockRow = z.infer<typeof row>;

const started = z.strictObject({ job: job.nullable() });

export const openingStock = {
  /** Asks for the file, and checks it; nothing is changed. */
  'openingStock.openCsv': mainCommand({
    input: none,
    output: started,
    permission: 'openingStock',
    topics: [],
  }),
  'openingStock.saveTemplate': mainCommand({
    input: none,
    output: z.strictObject({ saved: z.boolean() }),
    permission: 'openingStock',
    topics: [],
  }),
  'openingStock.checkCsv': startJob({
    input: z.strictObject({ path: z.string() }),
    permission: 'openingStock',
  }),
  /** Receives the valid rows of a checked file. A job. */
  'openingStock.receive': startJob({
    askedBy: 'screen',
    input: z.strictObject({ check: job }),
    permission: 'openingStock',
  }),
  /** Receives all of the rows on one new replenishment, *Opening stock*, or none of them. */
  'openingStock.store': command({
    askedBy: 'program',
    input: z.strictObject({ rows: z.array(row).min(1) }),
    output: z.strictObject({ document: documentNumber, units }),
    permission: 'openingStock',
    topics: ['receiving', 'serials', 'products'],
  }),
};
