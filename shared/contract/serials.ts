import { z } from 'zod';
import { columnNames } from '../domain/columns';
import { query } from './operation';
import { day, id, processType, status, step, time } from './shapes';

const text = z.string().max(200);

/** The filters of the column headers; empty text and null filter nothing; all combine by AND. */
const serialFilters = z.strictObject({
  sku: text,
  prodId: text,
  bin: text,
  location: text,
  serial: text,
  status: status.nullable(),
  wmsNotes: text,
  omsNotes: text,
  processType: processType.nullable(),
  processId: text,
  order: text,
  updateFrom: day.nullable(),
  updateTo: day.nullable(),
});

export type SerialFilters = z.infer<typeof serialFilters>;

export const noFilters: SerialFilters = {
  sku: '',
  prodId: '',
  bin: '',
  location: '',
  serial: '',
  status: null,
  wmsNotes: '',
  omsNotes: '',
  processType: null,
  processId: '',
  order: '',
  updateFrom: null,
  updateTo: null,
};

const serialSort = z.strictObject({ column: z.enum(columnNames), direction: z.enum(['asc', 'desc']) });

export type SerialSort = z.infer<typeof serialSort>;

export const pageSizes = [25, 50, 100] as const;

/** The twelve columns as shown; empty text where there is nothing. `update` in epoch ms. */
const shown = {
  sku: z.string(),
  prodId: z.string(),
  bin: z.string(),
  location: z.string(),
  serial: z.string(),
  status,
  wmsNotes: z.string(),
  omsNotes: z.string(),
  processType: processType.nullable(),
  processId: z.string(),
  order: z.string(),
  update: time,
};

/** `changed`: number of the journal line that changed the row last. */
const serialRow = z.strictObject({ id, ...shown, changed: z.number().int() });

export type SerialRow = z.infer<typeof serialRow>;

/** One line of SERIAL HISTORY: the columns as they stood after the step, and who, where, what and why. */
const serialEvent = z.strictObject({
  seq: z.number().int().positive(),
  ...shown,
  step,
  reason: z.string(),
  by: z.string(),
  station: z.string(),
});

export type SerialEvent = z.infer<typeof serialEvent>;

export const serials = {
  /** A page of the grid, with the exact counts of all that match and of all there are. `page` counts from 0. */
  'serials.page': query({
    input: z.strictObject({
      filters: serialFilters,
      /** Null: newest change first, by journal number (a clock may step back; the column Update shows times). */
      sort: serialSort.nullable(),
      page: z.number().int().nonnegative(),
      pageSize: z.union(pageSizes.map((size) => z.literal(size))),
    }),
    output: z.strictObject({
      rows: z.array(serialRow),
      matching: z.number().int().nonnegative(),
      all: z.number().int().nonnegative(),
    }),
    permission: 'serialsPage',
    topics: ['serials'],
  }),
  /** SERIAL HISTORY of one serial, newest first. */
  'serials.history': query({
    input: z.strictObject({ serialId: id }),
    output: z.strictObject({ events: z.array(serialEvent) }),
    permission: 'lookUp',
    topics: ['serials'],
  }),
  /** Every serial with this value, under whichever SKU. No hit is an empty list. */
  'serials.lookUp': query({
    input: z.strictObject({ value: z.string().max(4096) }),
    output: z.strictObject({ hits: z.array(z.strictObject({ ...serialRow.shape, name: z.string() })) }),
    permission: 'lookUp',
    topics: ['serials'],
  }),
};
