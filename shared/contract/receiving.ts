import { z } from 'zod';
import { replenishmentStatusNames } from '../domain/documentStatuses';
import { bin } from './bins';
import { command, query } from './operation';
import { day, documentNumber, id, none, scanned, status, time, units, workflow } from './shapes';

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

/** A line; `takesSerials`: In/Out with defined serials, the kind that can be received now. */
const line = z.strictObject({
  position: z.number().int().positive(),
  sku: z.string(),
  name: z.string(),
  workflow,
  units,
  received: units,
  takesSerials: z.boolean(),
});

export type ReceivingLine = z.infer<typeof line>;

/** A unit received on this replenishment and still so: newest first. */
const receipt = z.strictObject({
  serialId: id,
  serial: z.string(),
  sku: z.string(),
  bin: z.string(),
  status,
  at: time,
  by: z.string(),
});

export type Receipt = z.infer<typeof receipt>;

const progress = z.strictObject({ received: units, units });

const received = z.strictObject({
  kind: z.literal('received'),
  serialId: id,
  serial: z.string(),
  sku: z.string(),
  name: z.string(),
  bin,
  status,
  position: z.number().int().positive(),
  line: progress,
  document: progress,
});

export type Received = z.infer<typeof received>;

export const receiving = {
  /** What can be received: mine in work first, then late ones, then by expected day. And what was completed today. */
  'receiving.list': query({
    input: none,
    output: z.strictObject({ toReceive: z.array(listed), receivedToday: z.array(listed) }),
    permission: 'seeReplenishments',
    topics: ['receiving'],
  }),
  /** The replenishments that a scan on the list means: its number, PO, tracking number, or a serial that it expects. */
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
    topics: ['receiving'],
  }),
  /** One replenishment as the receiving screen shows it. `undoable`: the asking person's newest scan on it. */
  'receiving.document': query({
    input: z.strictObject({ document: documentNumber }),
    output: z.strictObject({
      document: documentNumber,
      po: z.string(),
      supplier: z.string(),
      status: replenishmentStatus,
      lines: z.array(line),
      receipts: z.array(receipt),
      undoable: z.strictObject({ serialId: id, serial: z.string() }).nullable(),
    }),
    permission: 'seeReplenishments',
    topics: ['receiving'],
  }),
  /**
   * A scan while a replenishment is open. A serial that it expects goes into `bin` (a code; null: none is
   * chosen); a bin is recognised and told, nothing changes. Question `whichOne` where two lines expect the
   * value; its confirmations are `line:N`.
   */
  'receiving.scan': command({
    input: z.strictObject({ document: documentNumber, value: scanned, bin: z.string().max(64).nullable() }),
    output: z.discriminatedUnion('kind', [received, z.strictObject({ kind: z.literal('bin'), bin })]),
    permission: 'receive',
    topics: ['receiving', 'serials'],
  }),
  /** Takes back the person's newest scan on this replenishment, which the screen names by `serialId`. */
  'receiving.undo': command({
    input: z.strictObject({ document: documentNumber, serialId: id }),
    output: z.strictObject({ serial: z.string(), sku: z.string(), line: progress, document: progress }),
    permission: 'receive',
    topics: ['receiving', 'serials'],
  }),
};
