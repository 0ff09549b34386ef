import { z } from 'zod';
import { faultKinds } from './answer';
import { csvCheck, mostProblems, productsCheck, rowProblem } from './csvCheck';
import { jobControl } from './operation';
import { id, job, refusal, units } from './shapes';

/** What a job did, by its kind. */
const jobResult = z.discriminatedUnion('of', [
  /** A file is written: `rows` without the header. */
  z.strictObject({ of: z.literal('file'), path: z.string(), serials: units, rows: units }),
  /**
   * An attribute is added: `set` had none of that name, `replaced` had another value, `same` had this one, `kept` have
   * another value still, `full` hold as many attributes as a serial may. `selected`: how many serials that were.
   */
  z.strictObject({
    of: z.literal('attributes'),
    selected: units,
    set: units,
    replaced: units,
    same: units,
    kept: units,
    full: units,
  }),
  csvCheck,
  productsCheck,
  /** The rows of a products file are applied; `refused`: what has become impossible since the check. */
  z.strictObject({
    of: z.literal('productsApplied'),
    created: units,
    changed: units,
    refused: units,
    problems: z.array(rowProblem).max(mostProblems),
  }),
  /** Serials are generated: how many per line, the first and the last. */
  z.strictObject({
    of: z.literal('generated'),
    made: units,
    lines: z.array(
      z.strictObject({ line: id, sku: z.string(), made: units, first: z.string(), last: z.string() }),
    ),
  }),
  /** An opening stock is received on `document`. */
  z.strictObject({ of: z.literal('openingStock'), document: z.string(), units }),
  /** Labels are drawn, or sent to a printer. `leftOut`: serials that no symbol can hold; `first`: the first of them. */
  z.strictObject({ of: z.literal('labels'), labels: units, leftOut: units, first: z.string() }),
]);

export type JobResult = z.infer<typeof jobResult>;

/** `unknown`: the program that ran it has ended since, or it is somebody else's. `done` of `total` units of work. */
const jobState = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('running'), done: units, total: units, saving: z.boolean() }),
  z.strictObject({ is: z.literal('done'), result: jobResult }),
  z.strictObject({ is: z.literal('refused'), refusal, partly: jobResult.nullable() }),
  z.strictObject({
    is: z.literal('failed'),
    fault: z.strictObject({ id: z.string(), kind: z.enum(faultKinds) }),
    partly: jobResult.nullable(),
  }),
  z.strictObject({ is: z.literal('cancelled'), partly: jobResult.nullable() }),
  z.strictObject({ is: z.literal('unknown') }),
]);

export type JobState = z.infer<typeof jobState>;

export const jobs = {
  /** How far a job of the asking person is. */
  'jobs.state': jobControl({
    input: z.strictObject({ job }),
    output: jobState,
    permission: 'jobs',
  }),
  /** Ends a job; what it has not saved is as it was. One that has ended stays so. */
  'jobs.cancel': jobControl({
    input: z.strictObject({ job }),
    output: z.strictObject({}),
    permission: 'jobs',
  }),
};
