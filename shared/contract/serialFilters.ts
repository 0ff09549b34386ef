import { z } from 'zod';
import { day, processType, scanned, status } from './shapes';

const text = z.string().max(200);

/** Longest pasted list that a filter takes. */
export const longestList = 10_000;

/**
 * The search over all text columns, the filters of the column headers, and a pasted list of whole serials. Empty text,
 * null and an empty list filter nothing; all combine by AND.
 */
export const serialFilters = z.strictObject({
  search: text,
  sku: text,
  prodId: text,
  bin: text,
  location: text,
  serial: text,
  serials: z.array(scanned).max(longestList),
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
  search: '',
  sku: '',
  prodId: '',
  bin: '',
  location: '',
  serial: '',
  serials: [],
  status: null,
  wmsNotes: '',
  omsNotes: '',
  processType: null,
  processId: '',
  order: '',
  updateFrom: null,
  updateTo: null,
};
