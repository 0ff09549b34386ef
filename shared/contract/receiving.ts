import { z } from 'zod';
import { replenishmentStatusNames } from '../domain/documentStatuses';
import { mostUnits } from '../domain/replenishmentLimits';
import { lineKindNames } from '../domain/lineKinds';
import { bin } from './bins';
import { command, query } from './operation';
import { day, documentNumber, id, none, refusal, scanned, status, time, units, workflow } from './shapes';

const replenishmentStatus = z.enum(replenishmentStatusNames);

/** A replenishment in the list: units expected and received over all its lines. */
const listed = z.strictObject({
  document: documentNumber,
  po: z.string(),
  supplier: z.string(),
  expectedOn: day.nullable(),
  status: replenishmentStatus,
  lines: units,
  units,
  received: units,
  /** Who received on it last, and where; empty before the first unit. */
  lastBy: z.string(),
  lastStation: z.string(),
  /** Whether the person asking received on it last. */
  mine: z.boolean(),
});

export type ListedReplenishment = z.infer<typeof listed>;

/** Where units of a SKU lie already: the open storage bin with most of them. */
const lies = z.strictObject({ bin: z.string(), units });

/**
 * A line. `takes`: what a receiver scans for it: a serial of its list, a new serial that the receiver registers,
 * or units that are only counted. `rule`: what a serial of the SKU looks like, in words; empty: anything.
 */
const line = z.strictObject({
  position: z.number().int().positive(),
  sku: z.string(),
  name: z.string(),
  workflow,
  units,
  received: units,
  takes: z.enum(lineKindNames),
  rule: z.string(),
  lies: lies.nullable(),
});

export type ReceivingLine = z.infer<typeof line>;

/**
 * What one scan or one typed count brought in and what still stands: newest first. `receipt` names it for undo;
 * `serialId` null and `serial` empty: counted units. `today`: of the warehouse's day.
 */
const receipt = z.strictObject({
  receipt: id,
  serialId: id.nullable(),
  serial: z.string(),
  sku: z.string(),
  units: z.number().int().positive(),
  bin: z.string(),
  status,
  at: time,
  by: z.string(),
  today: z.boolean(),
});

export type Receipt = z.infer<typeof receipt>;

const progress = z.strictObject({ received: units, units });

/** What every receipt tells: what came, where it is, and the counts that it leaves. */
const cameIn = {
  receipt: id,
  sku: z.string(),
  name: z.string(),
  bin,
  status,
  position: z.number().int().positive(),
  line: progress,
  document: progress,
};

const received = z.strictObject({
  kind: z.literal('received'),
  ...cameIn,
  serialId: id,
  serial: z.string(),
});

export type Received = z.infer<typeof received>;

/** Units of a counted SKU: one by a scan of the product, or as many as were typed. */
const counted = z.strictObject({ kind: z.literal('counted'), ...cameIn, units: z.number().int().positive() });

export type Counted = z.infer<typeof counted>;

/** The product of a line that takes serials was scanned: from now on the line is the open step. */
const opened = z.strictObject({
  kind: z.literal('line'),
  position: z.number().int().positive(),
  sku: z.string(),
});

export const receiving = {
  /** What can be received: mine in work first, then late ones, then by expected day. And what was completed or closed short today. */
  'receiving.list': query({
    input: none,
    output: z.strictObject({ toReceive: z.array(listed), doneToday: z.array(listed) }),
    permission: 'seeReplenishments',
    topics: ['receiving'],
  }),
  /**
   * The replenishments that a scan on the list means: its number, PO, tracking number, a serial that it expects, a
   * product of which more is to come, part of the supplier's name, or the expected day.
   */
  'receiving.find': query({
    input: z.strictObject({ value: scanned }),
    output: z.strictObject({
      matches: z.array(
        z.strictObject({
          document: documentNumber,
          supplier: z.string(),
          po: z.string(),
          status: replenishmentStatus,
        }),
      ),
    }),
    permission: 'seeReplenishments',
    topics: ['receiving', 'serials'],
  }),
  /**
   * One replenishment as the receiving screen shows it. `undoable`: the asking person's newest receipt on it.
   * `mineToday`: units that the asking person received on it today. `others`: who else received on it within
   * the last half hour, the newest first. `closed`: why and by whom it was closed short.
   */
  'receiving.document': query({
    input: z.strictObject({ document: documentNumber }),
    output: z.strictObject({
      document: documentNumber,
      po: z.string(),
      supplier: z.string(),
      status: replenishmentStatus,
      lines: z.array(line),
      receipts: z.array(receipt),
      undoable: z
        .strictObject({
          receipt: id,
          serial: z.string(),
          sku: z.string(),
          units: z.number().int().positive(),
        })
        .nullable(),
      mineToday: units,
      others: z.array(z.strictObject({ name: z.string(), station: z.string(), at: time, units })),
      /** Values that were filed as unexpected on it. */
      filed: z.array(z.string()),
      closed: z.strictObject({ reason: z.string(), at: time, by: z.string() }).nullable(),
    }),
    permission: 'seeReplenishments',
    topics: ['receiving', 'serials'],
  }),
  /**
   * A scan while a replenishment is open; `aim` as the scanner sent it, `line` the position of the open step. An
   * expected serial goes into `bin` (a code; null: none is chosen), a new one is registered on the line that takes
   * it, a counted product counts one unit; the product of a line that takes serials and a bin are told, nothing
   * changes. Questions: `whichOne` (confirmations `line:N`), `reallySerial`, `caseDiffers`, `wasOut`. Over the
   * line's quantity only with an approval.
   */
  'receiving.scan': command({
    input: z.strictObject({
      document: documentNumber,
      value: scanned,
      aim: z.string().max(8).nullable(),
      bin: z.string().max(64).nullable(),
      line: z.number().int().positive().nullable(),
    }),
    output: z.discriminatedUnion('kind', [
      received,
      counted,
      opened,
      z.strictObject({ kind: z.literal('bin'), bin }),
    ]),
    permission: 'receive',
    topics: ['receiving', 'serials'],
  }),
  /** A typed count of a line's units; refused with the field's rule where it is no whole number from 1 up. */
  'receiving.count': command({
    input: z.strictObject({
      document: documentNumber,
      line: z.number().int().positive(),
      units: z.number(),
      bin: z.string().max(64).nullable(),
    }),
    output: counted,
    permission: 'receive',
    topics: ['receiving', 'serials'],
  }),
  /**
   * Takes back a receipt: the person's newest on this replenishment, null naming that; any other of today with a manager's role or
   * approval. `becomes`: what a serial is again, null for counted units.
   */
  'receiving.undo': command({
    input: z.strictObject({ document: documentNumber, receipt: id.nullable() }),
    output: z.strictObject({
      receipt: id,
      serial: z.string(),
      sku: z.string(),
      units: z.number().int().positive(),
      becomes: status.nullable(),
      line: progress,
      document: progress,
    }),
    permission: 'receive',
    topics: ['receiving', 'serials'],
  }),
  /**
   * A list of serials on one line, received in one command: all of them, or nothing unless `leaveOut` leaves out those
   * that cannot be. `refused`: how many those are; the first 1,000 are told in `problems`, `row` counted from 1.
   */
  'receiving.receiveList': command({
    input: z.strictObject({
      document: documentNumber,
      line: z.number().int().positive(),
      values: z
        .array(scanned)
        .min(1, 'Give a serial first.')
        .max(mostUnits, `Give ${mostUnits} serials at most.`),
      bin: z.string().max(64).nullable(),
      leaveOut: z.boolean(),
    }),
    output: z.strictObject({
      received: units,
      line: progress,
      refused: units,
      problems: z.array(z.strictObject({ row: units, value: z.string(), refusal })),
    }),
    permission: 'receive',
    topics: ['receiving', 'serials'],
  }),
  /** Makes serials for the units of a line that are still to come and have none; from then on only these are accepted. */
  'receiving.makeSerials': command({
    input: z.strictObject({ document: documentNumber, line: z.number().int().positive() }),
    output: z.strictObject({ made: units, line: id }),
    permission: 'receive',
    topics: ['receiving', 'serials'],
  }),
  /** Ends a replenishment of which not all came; by a manager's approval, whose reason it keeps. `missing`: units. */
  'receiving.closeShort': command({
    input: z.strictObject({ document: documentNumber }),
    output: z.strictObject({ missing: units }),
    permission: 'receive',
    topics: ['receiving', 'serials'],
  }),
  /** Opens a Received or Closed short one again; by a manager's approval. */
  'receiving.reopen': command({
    input: z.strictObject({ document: documentNumber }),
    output: none,
    permission: 'receive',
    topics: ['receiving', 'serials'],
  }),
};
