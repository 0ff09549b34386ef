import { z } from 'zod';
import { replenishmentStatusNames } from '../domain/documentStatuses';
import { mostUnits } from '../domain/replenishmentLimits';
import { command, mainCommand, query, startJob } from './operation';
import {
  day,
  documentNumber,
  id,
  job,
  none,
  refusal,
  scanned,
  status,
  time,
  units,
  workflow,
} from './shapes';

const replenishmentStatus = z.enum(replenishmentStatusNames);

/** What a person enters on top of a replenishment. */
const head = {
  po: z.string().trim().max(64, 'A PO holds 64 characters at most.'),
  supplier: z.string().trim().max(120, 'A supplier holds 120 characters at most.'),
  tracking: z.string().trim().max(64, 'A tracking number holds 64 characters at most.'),
  expectedOn: z.iso.date('Type a day as yyyy-mm-dd.').nullable(),
};

const quantity = z
  .number()
  .int(`Give a whole number from 1 to ${mostUnits}.`)
  .min(1, `Give a whole number from 1 to ${mostUnits}.`)
  .max(mostUnits, `Give a whole number from 1 to ${mostUnits}.`);

/** Units of a SKU, as a person asks for them. */
const wanted = z.strictObject({ sku: z.string(), units: quantity });

const listed = z.strictObject({
  document: documentNumber,
  po: z.string(),
  supplier: z.string(),
  tracking: z.string(),
  expectedOn: day.nullable(),
  status: replenishmentStatus,
  lines: units,
  units,
  received: units,
  /** The last step of the document: when, and by whom. */
  at: time,
  by: z.string(),
});

export type ListedOfOffice = z.infer<typeof listed>;

/**
 * A line. `generated`, `byHand`: serials defined for it; `registered`: those that the warehouse registered.
 * `overReceived`, `expected`, `closedShort`: received − overReceived + expected + closedShort = units.
 */
const line = z.strictObject({
  line: id,
  position: z.number().int().positive(),
  sku: z.string(),
  name: z.string(),
  workflow,
  /** What a serial of the SKU looks like, in words; empty: anything. */
  rule: z.string(),
  units,
  received: units,
  overReceived: units,
  expected: units,
  closedShort: units,
  generated: units,
  byHand: units,
  registered: units,
});

export type ReplenishmentLine = z.infer<typeof line>;

/** A step of the document's life. */
const taken = z.strictObject({ status: replenishmentStatus, at: time, by: z.string(), reason: z.string() });

const product = z.strictObject({ sku: z.string(), name: z.string(), workflow });

export type FoundProduct = z.infer<typeof product>;

/** Serials as a person gives them for a line, one each. */
const values = z.array(z.string().max(4096)).max(mostUnits, `Give ${mostUnits} serials at most.`);

const document = documentNumber;
const changed = { output: none, permission: 'editReplenishments', topics: ['receiving'] } as const;

export const replenishments = {
  /** Replenishments of every status, the newest first, that hold `search` in number, PO, supplier or tracking. */
  'replenishments.list': query({
    input: z.strictObject({
      search: z.string().max(200),
      status: replenishmentStatus.nullable(),
      from: units,
      count: z.number().int().min(1).max(200),
    }),
    output: z.strictObject({ rows: z.array(listed), total: units, all: units }),
    permission: 'seeReplenishments',
    topics: ['receiving'],
  }),
  /** One replenishment for the desk. `arrivals`: units received, net of what was undone, by time, oldest first. */
  'replenishments.open': query({
    input: z.strictObject({ document }),
    output: z.strictObject({
      document,
      status: replenishmentStatus,
      po: z.string(),
      supplier: z.string(),
      tracking: z.string(),
      expectedOn: day.nullable(),
      lines: z.array(line),
      steps: z.array(taken),
      arrivals: z.array(z.strictObject({ at: time, units: z.number().int() })),
    }),
    permission: 'seeReplenishments',
    topics: ['receiving'],
  }),
  /** Products for a line: a whole SKU or GTIN alone, else those whose SKU or name holds the text. At most 20. */
  'replenishments.findProducts': query({
    input: z.strictObject({ text: z.string().max(200) }),
    output: z.strictObject({ products: z.array(product) }),
    permission: 'editReplenishments',
    topics: ['products'],
  }),
  /** What rows of a pasted list or file mean: SKU or GTIN, and how many. The lines, and what stands in the way of each other row. */
  'replenishments.readLines': query({
    input: z.strictObject({
      rows: z.array(z.strictObject({ product: z.string().max(200), units: z.string().max(40) })).max(2_000),
    }),
    output: z.strictObject({
      lines: z.array(product.extend({ units: quantity })),
      problems: z.array(z.strictObject({ row: units, refusal })),
    }),
    permission: 'editReplenishments',
    topics: ['products'],
  }),
  /** *Insert*: makes a replenishment, Incomplete. A SKU that is there twice becomes one line. */
  'replenishments.insert': command({
    input: z.strictObject({ ...head, lines: z.array(wanted).min(1, 'Add a SKU first.').max(2_000) }),
    output: z.strictObject({ document }),
    permission: 'editReplenishments',
    topics: ['receiving'],
  }),
  /** PO, supplier, tracking, expected date: while it is open. */
  'replenishments.setHead': command({ input: z.strictObject({ document, ...head }), ...changed }),
  /** Adds units of SKUs; to the line that a SKU has already. While Incomplete, as all that follows. */
  'replenishments.addLines': command({
    input: z.strictObject({ document, lines: z.array(wanted).min(1).max(2_000) }),
    ...changed,
  }),
  /** A line's quantity. Fewer than its serials: the youngest of them are dropped, for good; `dropped`: how many. */
  'replenishments.setUnits': command({
    input: z.strictObject({ document, line: id, units: quantity }),
    output: z.strictObject({ dropped: units }),
    permission: 'editReplenishments',
    topics: ['receiving'],
  }),
  'replenishments.removeLine': command({ input: z.strictObject({ document, line: id }), ...changed }),
  /** *Generate Serials* for In/Out lines: as many as each still lacks. A job; its result tells how many. */
  'replenishments.generate': startJob({
    askedBy: 'screen',
    input: z.strictObject({ document, lines: z.array(id).min(1, 'Select In/Out lines.') }),
    permission: 'editReplenishments',
  }),
  /**
   * Puts generated values on lines, all in one transaction, whose running numbers go from `after` (not included) to
   * `last`. `stale`: others took numbers after `after` meanwhile, and nothing is done.
   */
  'replenishments.setGenerated': command({
    askedBy: 'program',
    input: z.strictObject({
      document,
      lines: z.array(z.strictObject({ line: id, values: z.array(z.string()) })),
      after: units,
      last: units,
    }),
    output: z.strictObject({ stale: z.boolean() }),
    permission: 'editReplenishments',
    topics: ['receiving'],
  }),
  /** What would come of giving a line these serials: those that can be taken, and why not the others (the first 1,000). */
  'replenishments.checkSerials': query({
    thread: 'background',
    input: z.strictObject({ document, line: id, values }),
    output: z.strictObject({
      fresh: units,
      /** Units that are Out: they come back with this replenishment, if the person says so. */
      wereOut: units,
      refused: units,
      problems: z.array(z.strictObject({ row: units, value: z.string(), refusal })).max(1_000),
    }),
    permission: 'editReplenishments',
    topics: ['receiving', 'serials'],
  }),
  /**
   * Gives a line serials by hand, beside those it has. All can be taken, or `leaveOut` leaves out those that cannot.
   * `wereOut`: units that are Out come back with this replenishment; else they are among those that cannot.
   */
  'replenishments.defineSerials': command({
    input: z.strictObject({ document, line: id, values, wereOut: z.boolean(), leaveOut: z.boolean() }),
    output: z.strictObject({ defined: units, leftOut: units }),
    permission: 'editReplenishments',
    topics: ['receiving'],
  }),
  /** Takes all defined serials off lines; generated ones are not used again. */
  'replenishments.clearSerials': command({
    input: z.strictObject({ document, lines: z.array(id).min(1) }),
    output: z.strictObject({ cleared: units }),
    permission: 'editReplenishments',
    topics: ['receiving'],
  }),
  /** *Submit Replenishment*: its defined serials become Incoming; declared Out ones stay Out until they are received. */
  'replenishments.submit': command({
    input: z.strictObject({ document }),
    output: z.strictObject({ incoming: units, toRegister: units }),
    permission: 'editReplenishments',
    topics: ['receiving', 'serials'],
  }),
  /** Only before anything is received, with a reason. Its Incoming serials keep their record, expected by nothing. */
  'replenishments.cancel': command({
    input: z.strictObject({ document, reason: z.string().max(1000) }),
    output: z.strictObject({ noLongerExpected: units }),
    permission: 'cancelReplenishment',
    topics: ['receiving', 'serials'],
  }),
  /** Takes an Out unit that was declared to come back off its line again. */
  'replenishments.withdraw': command({
    input: z.strictObject({ document, line: id, place: z.number().int().positive() }),
    output: none,
    permission: 'editReplenishments',
    topics: ['receiving', 'serials'],
  }),
  /** Corrects a value that was defined by hand, while its unit is expected. */
  'replenishments.correctSerial': command({
    input: z.strictObject({ document, line: id, place: z.number().int().positive(), value: scanned }),
    output: z.strictObject({ value: z.string() }),
    permission: 'correctValue',
    topics: ['receiving', 'serials'],
  }),
  /** The serials of a replenishment per line: how many, the first and the last, and the product's GTIN for its label. */
  'replenishments.serialSummary': query({
    input: z.strictObject({ document }),
    output: z.strictObject({
      lines: z.array(
        z.strictObject({
          line: id,
          sku: z.string(),
          name: z.string(),
          gtin: z.string().nullable(),
          serials: units,
          first: z.string(),
          last: z.string(),
        }),
      ),
    }),
    permission: 'seeReplenishments',
    topics: ['receiving'],
  }),
  /** The serials of one line, in their order. `status` null: not submitted yet. `how` they came to be there. */
  'replenishments.serials': query({
    input: z.strictObject({ document, line: id, from: units, count: z.number().int().min(1).max(500) }),
    output: z.strictObject({
      total: units,
      serials: z.array(
        z.strictObject({
          place: z.number().int().positive(),
          value: z.string(),
          how: z.enum(['generated', 'byHand', 'registered']),
          state: z.enum(['defined', 'expected', 'received', 'notExpected']),
          status: status.nullable(),
        }),
      ),
    }),
    permission: 'seeReplenishments',
    topics: ['receiving', 'serials'],
  }),
  /** Asks where to, and writes the serials of a replenishment, or of one line, as CSV. */
  'replenishments.saveSerials': mainCommand({
    input: z.strictObject({ document, line: id.nullable() }),
    output: z.strictObject({ job: job.nullable() }),
    permission: 'seeReplenishments',
    topics: [],
  }),
  'replenishments.writeSerials': startJob({
    input: z.strictObject({ document, line: id.nullable(), path: z.string() }),
    permission: 'seeReplenishments',
  }),
};
