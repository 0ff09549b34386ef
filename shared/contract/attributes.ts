import { z } from 'zod';
import { longestAttributeName, longestAttributeValue, mostAttributes } from '../domain/attributes';
import { command, mainCommand, query, startJob } from './operation';
import { selection } from './selection';
import { id, job, units } from './shapes';

export const attribute = z.strictObject({ name: z.string(), value: z.string() });

export type Attribute = z.infer<typeof attribute>;

/** A name and a value as a person gives them. */
/** An attribute as a person gives it. */
export const givenAttribute = {
  name: z
    .string()
    .trim()
    .min(1, 'Give a name of 1 to 64 characters.')
    .max(longestAttributeName, 'Give a name of 1 to 64 characters.'),
  value: z.string().trim().max(longestAttributeValue, 'A value holds 1,000 characters at most.'),
};

const overwrite = z.boolean();

/** The job that checks the file; null: the dialog was closed. */
const opened = z.strictObject({ job: job.nullable() });

export const attributes = {
  /** Every name in use, alphabetical. */
  'attributes.names': query({
    input: z.strictObject({}),
    output: z.strictObject({ names: z.array(z.string()) }),
    permission: 'attributes',
    topics: ['attributes'],
  }),
  /** The attributes of one serial, alphabetical. */
  'attributes.ofSerial': query({
    input: z.strictObject({ serialId: id }),
    output: z.strictObject({ attributes: z.array(attribute) }),
    permission: 'lookUp',
    topics: ['attributes'],
  }),
  /** Makes a serial's attributes these; refused with `attributesChanged` where they are not what the person saw. */
  'attributes.save': command({
    input: z.strictObject({
      serialId: id,
      was: z.array(attribute),
      attributes: z.array(z.strictObject(givenAttribute)).max(mostAttributes),
    }),
    output: z.strictObject({}),
    permission: 'attributes',
    topics: ['attributes'],
  }),
  /** Gives all selected serials one attribute; another value is kept unless `overwrite`. A job. */
  'attributes.add': startJob({
    askedBy: 'screen',
    input: z.strictObject({ selection, ...givenAttribute, overwrite }),
    permission: 'attributes',
  }),
  /** Asks for a CSV file and checks it; nothing is changed. */
  'attributes.openCsv': mainCommand({
    input: z.strictObject({}),
    output: opened,
    permission: 'attributes',
    topics: [],
  }),
  'attributes.checkCsv': startJob({ input: z.strictObject({ path: z.string() }), permission: 'attributes' }),
  /** Applies the valid rows of a checked file in one transaction. A job. */
  'attributes.applyCsv': startJob({
    askedBy: 'screen',
    input: z.strictObject({ check: job, overwrite }),
    permission: 'attributes',
  }),
  'attributes.saveTemplate': mainCommand({
    input: z.strictObject({}),
    output: z.strictObject({ saved: z.boolean() }),
    permission: 'attributes',
    topics: [],
  }),
  /**
   * One transaction of a larger piece of work: row i gives serial `serials[i]` the attribute `names[name[i]]` with
   * `values[value[i]]`.
   */
  'attributes.set': command({
    askedBy: 'program',
    input: z.strictObject({
      serials: z.instanceof(Uint32Array),
      names: z.array(z.string()),
      name: z.instanceof(Uint32Array),
      values: z.array(z.string()),
      value: z.instanceof(Uint32Array),
      overwrite,
    }),
    output: z.strictObject({ set: units, replaced: units, same: units, kept: units, full: units }),
    permission: 'attributes',
    topics: ['attributes'],
  }),
};
