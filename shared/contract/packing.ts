import { z } from 'zod';
import { orderStatusNames } from '../domain/documentStatuses';
import { bin } from './bins';
import { command, mainCommand, query } from './operation';
import { documentNumber, id, none, refusal, scanned, time, units, workflow } from './shapes';

const orderStatus = z.enum(orderStatusNames);
const position = z.number().int().positive();
const binCode = z.string().max(64).nullable();

/** An order in the list: units ordered and captured (of a shipped one: shipped) over all its lines. */
const listed = z.strictObject({
  order: documentNumber,
  reference: z.string(),
  customer: z.string(),
  orderedAt: time,
  shippedAt: time.nullable(),
  status: orderStatus,
  lines: units,
  units,
  captured: units,
  /** Who captured for it last, and where; empty before the first unit. */
  lastBy: z.string(),
  lastStation: z.string(),
  /** Whether the person asking captured for it last. */
  mine: z.boolean(),
});

export type ListedOrder = z.infer<typeof listed>;

const orders = z.strictObject({ count: units, orders: z.array(listed) });

/**
 * A serial on an order line. `serialId` null: a value whose record is born when the order ships. `lost`: the order
 * does not hold the unit any more, since it was moved where none may leave from.
 */
const captured = z.strictObject({
  place: position,
  serialId: id.nullable(),
  serial: z.string(),
  omsNotes: z.string(),
  lost: z.boolean(),
});

export type CapturedSerial = z.infer<typeof captured>;

/**
 * A line. `counted`: units captured without a serial. `optional`: not every unit needs its serial. `rule`: what a new
 * serial looks like, in words. `from`: where units are taken from best, and how many may leave there.
 */
const line = z.strictObject({
  position,
  sku: z.string(),
  name: z.string(),
  workflow,
  optional: z.boolean(),
  units,
  counted: units,
  shipped: units,
  rule: z.string(),
  from: z.strictObject({ bin: z.string(), units }).nullable(),
  serials: z.array(captured),
});

export type PackingLine = z.infer<typeof line>;

/** What one command captured and what of it still stands. `serial` empty: counted units; `last`: of several serials the last. */
const capture = z.strictObject({
  capture: id,
  serial: z.string(),
  last: z.string(),
  sku: z.string(),
  units: z.number().int().positive(),
  at: time,
  by: z.string(),
});

export type Capture = z.infer<typeof capture>;

const progress = z.strictObject({ captured: units, units });

/** What every capture tells: its number for undo, and the counts that it leaves. */
const tells = {
  capture: id,
  sku: z.string(),
  name: z.string(),
  position,
  line: progress,
  order: progress,
};

const capturedOne = z.strictObject({
  kind: z.literal('captured'),
  ...tells,
  serial: z.string(),
  /** Where the unit is taken from. */
  bin: z.string(),
  omsNotes: z.string(),
});

export type Captured = z.infer<typeof capturedOne>;

const counted = z.strictObject({
  kind: z.literal('counted'),
  ...tells,
  /** Below 0: taken back. */
  units: z.number().int(),
  bin: z.string(),
});

export type PackedCount = z.infer<typeof counted>;

/** A value of a list that cannot be captured, and why. */
const problem = z.strictObject({ value: z.string(), refusal });

export type ListProblem = z.infer<typeof problem>;

const takenBack = z.strictObject({
  serial: z.string(),
  sku: z.string(),
  units: z.number().int().positive(),
  order: progress,
});

export type TakenBack = z.infer<typeof takenBack>;

export const packing = {
  /**
   * Orders to pack: mine in work first, then the oldest. Those on hold, and what was shipped today, newest first. Of each
   * how many there are, and the first 200; any other is found by its number.
   */
  'packing.list': query({
    input: none,
    output: z.strictObject({
      toPack: orders,
      onHold: orders,
      shippedToday: orders,
    }),
    permission: 'seeOrders',
    topics: ['packing'],
  }),
  /** The orders that a scan on the list means: number, reference, or a unit that one of them holds or has captured. */
  'packing.find': query({
    input: z.strictObject({ value: scanned }),
    output: z.strictObject({
      matches: z.array(
        z.strictObject({
          order: documentNumber,
          reference: z.string(),
          customer: z.string(),
          status: orderStatus,
        }),
      ),
    }),
    permission: 'seeOrders',
    topics: ['packing', 'serials'],
  }),
  /** One order as the packing screen shows it. `undoable`: the asking person's newest capture for it. */
  'packing.order': query({
    input: z.strictObject({ order: documentNumber }),
    output: z.strictObject({
      order: documentNumber,
      reference: z.string(),
      customer: z.string(),
      status: orderStatus,
      orderedAt: time,
      shippedAt: time.nullable(),
      lines: z.array(line),
      captures: z.array(capture),
      undoable: capture.nullable(),
    }),
    permission: 'seeOrders',
    topics: ['packing', 'serials'],
  }),
  /**
   * A scan while an order is open; `aim` as the scanner sent it, `line` the position of the open step, `bin` where
   * units without a place are taken from (null: the suggested one). A unit is captured, a counted product counts
   * one; the product of a line that takes serials, a bin and another order are told, nothing changes. Questions:
   * `whichOne` (confirmations `line:N`), `reallySerial`, `caseDiffers`, `wasOut`.
   */
  'packing.scan': command({
    input: z.strictObject({
      order: documentNumber,
      value: scanned,
      aim: z.string().max(8).nullable(),
      bin: binCode,
      line: position.nullable(),
    }),
    output: z.discriminatedUnion('kind', [
      capturedOne,
      counted,
      z.strictObject({ kind: z.literal('line'), position, sku: z.string() }),
      z.strictObject({ kind: z.literal('bin'), bin }),
      z.strictObject({ kind: z.literal('order'), order: documentNumber }),
    ]),
    permission: 'pack',
    topics: ['packing', 'serials'],
  }),
  /** Captures units of a line by count, or takes some back (`units` below 0). */
  'packing.count': command({
    input: z.strictObject({ order: documentNumber, line: position, units: z.number(), bin: binCode }),
    output: counted,
    permission: 'pack',
    topics: ['packing', 'serials'],
  }),
  /**
   * Captures several serials of a line at once. Where one cannot be captured, nothing is, and `problems` tells which
   * and why; `leaveOut`: those that can be are captured all the same.
   */
  'packing.captureList': command({
    input: z.strictObject({
      order: documentNumber,
      line: position,
      values: z.array(scanned).min(1).max(10_000),
      bin: binCode,
      leaveOut: z.boolean(),
    }),
    output: z.strictObject({ captured: units, problems: z.array(problem), order: progress }),
    permission: 'pack',
    topics: ['packing', 'serials'],
  }),
  /** Takes back what the person captured for this order last; `capture`: which one that is believed to be. */
  'packing.undo': command({
    input: z.strictObject({ order: documentNumber, capture: id.nullable() }),
    output: takenBack,
    permission: 'pack',
    topics: ['packing', 'serials'],
  }),
  /** Takes one serial off a line, whoever captured it. */
  'packing.takeBack': command({
    input: z.strictObject({ order: documentNumber, line: position, place: position }),
    output: takenBack,
    permission: 'pack',
    topics: ['packing', 'serials'],
  }),
  /** Ships a complete order: all that is captured leaves. One that is not complete only with a manager's approval. */
  'packing.ship': command({
    input: z.strictObject({ order: documentNumber }),
    output: z.strictObject({ units: z.number().int().positive(), short: units }),
    permission: 'pack',
    topics: ['packing', 'serials'],
  }),
  /** Takes a whole shipment back before it has left the yard; by a manager's approval. `units`: held for it again. */
  'packing.void': command({
    input: z.strictObject({ order: documentNumber }),
    output: z.strictObject({ units }),
    permission: 'pack',
    topics: ['packing', 'serials'],
  }),
  /** Saves the packing slip as PDF where the person chooses; `saved` false: the dialog was closed. */
  'packing.saveSlip': mainCommand({
    input: z.strictObject({ order: documentNumber }),
    output: z.strictObject({ saved: z.boolean() }),
    permission: 'seeOrders',
    topics: [],
  }),
};
