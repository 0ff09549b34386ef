import { z } from 'zod';
import { columnNames } from '../domain/columns';
import { longestNote } from '../domain/notes';
import { command, mainCommand, query, startJob } from './operation';
import { selection } from './selection';
import { longestList, serialFilters } from './serialFilters';
import { documentNumber, id, job, processType, scanned, status, step, time, units } from './shapes';

const serialSort = z.strictObject({ column: z.enum(columnNames), direction: z.enum(['asc', 'desc']) });

export type SerialSort = z.infer<typeof serialSort>;

/** A selection in the grid's order. */
const sorted = z.strictObject({ selection, sort: serialSort.nullable() });

const written = z.strictObject({ ...sorted.shape, path: z.string() });

const note = z.strictObject({
  serialId: id,
  /** What stood there when the person began; other words there now are a conflict. */
  was: z.string(),
  text: z.string().trim().max(longestNote),
});

/** The job that writes the file; null: the dialog was closed. */
const started = z.strictObject({ job: job.nullable() });

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
  /** Every serial with this value, now or before a correction, under whichever SKU. No hit is an empty list. */
  'serials.lookUp': query({
    input: z.strictObject({ value: z.string().max(4096) }),
    output: z.strictObject({ hits: z.array(z.strictObject({ ...serialRow.shape, name: z.string() })) }),
    permission: 'lookUp',
    topics: ['serials'],
  }),
  /** Which of the values of a pasted list are no serial here, under any SKU; each named once. */
  'serials.missing': query({
    input: z.strictObject({ values: z.array(scanned).max(longestList) }),
    output: z.strictObject({ missing: z.array(z.string()) }),
    permission: 'serialsPage',
    topics: ['serials'],
  }),
  /** How many serials a selection is now. */
  'serials.count': query({
    input: z.strictObject({ selection }),
    output: z.strictObject({ count: units }),
    permission: 'serialsPage',
    topics: ['serials'],
  }),
  /** The ids of a selection in the grid's order, for the program's own long work. */
  'serials.ids': query({
    askedBy: 'program',
    input: sorted,
    output: z.strictObject({ ids: z.instanceof(Uint32Array) }),
    permission: 'serialsPage',
    topics: ['serials'],
  }),
  /** Refused with `noteChanged` where the note is not what the person saw. */
  'serials.setOmsNotes': command({
    input: note,
    output: z.strictObject({}),
    permission: 'omsNotes',
    topics: ['serials'],
  }),
  'serials.setWmsNotes': command({
    input: note,
    output: z.strictObject({}),
    permission: 'wmsNotes',
    topics: ['serials'],
  }),
  /** Gives a maker's serial that was registered wrongly its true value: a Re-count of one line, `document`. */
  'serials.relabel': command({
    input: z.strictObject({ serialId: id, value: scanned, reason: z.string().max(1000) }),
    output: z.strictObject({ value: z.string(), document: documentNumber }),
    permission: 'relabel',
    topics: ['serials', 'receiving', 'packing'],
  }),
  /** Asks where to, then writes the history of each selected serial, one line an event. */
  'serials.saveHistory': mainCommand({
    input: sorted,
    output: started,
    permission: 'serialsPage',
    topics: [],
  }),
  /** Asks where to, then writes the grid's rows as filtered. */
  'serials.saveList': mainCommand({ input: sorted, output: started, permission: 'serialsPage', topics: [] }),
  'serials.writeHistory': startJob({ input: written, permission: 'serialsPage' }),
  'serials.writeList': startJob({ input: written, permission: 'serialsPage' }),
};
