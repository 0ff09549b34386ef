import { z } from 'zod';
import { units } from './shapes';

/** A row of a checked file that cannot be applied: where, what stands there, why not, what to do. */
export const rowProblem = z.strictObject({
  row: units,
  column: z.string(),
  value: z.string(),
  reason: z.string(),
  remedy: z.string(),
});

export type RowProblem = z.infer<typeof rowProblem>;

/** Problems that a check tells at most; all of them stand in the list that can be saved. */
export const mostProblems = 1000;

/**
 * A checked file, nothing changed yet. The rows are in one of four: `fresh` will be set, `same` are so already,
 * `differ` have another value, `refused` cannot be applied.
 */
export const csvCheck = z.strictObject({
  of: z.literal('csvCheck'),
  file: z.string(),
  rows: units,
  /** What was recognised: the encoding, the delimiter in words, the columns found, blank rows left out. */
  encoding: z.string(),
  delimiter: z.string(),
  columns: z.array(z.string()),
  /** The first of the columns that nothing is done with. */
  ignored: z.array(z.string()),
  emptyRows: units,
  fresh: units,
  same: units,
  differ: units,
  refused: units,
  problems: z.array(rowProblem).max(mostProblems),
});

/** What a row of a products file would do. `what`: the fields that differ. */
const rowAnswer = z.strictObject({
  row: units,
  sku: z.string(),
  is: z.enum(['new', 'changed', 'same']),
  what: z.string(),
});

export type RowAnswer = z.infer<typeof rowAnswer>;

/** A checked products file: `fresh` are new, `differ` will be changed. `answers`: the first rows that can be applied. */
export const productsCheck = z.strictObject({
  ...csvCheck.shape,
  of: z.literal('productsCheck'),
  answers: z.array(rowAnswer).max(mostProblems),
});

export type ProductsCheck = z.infer<typeof productsCheck>;

export type CsvCheck = z.infer<typeof csvCheck>;
