import { z } from 'zod';
import { sizeLimits } from '../labels/labelSize';
import { jobControl, mainCommand, mainQuery, query, startJob } from './operation';
import { documentNumber, id, job, none, units } from './shapes';

const millimetres = (side: keyof typeof sizeLimits) => {
  const { least, most } = sizeLimits[side];
  const said = `Give the ${side} of the label as ${least} to ${most} mm.`;
  return z.number(said).min(least, said).max(most, said);
};

const size = z.strictObject({ width: millimetres('width'), height: millimetres('height') });
const symbol = z.enum(['dots', 'lines']);

/**
 * Whose labels. `line` null: of all SKUs; of these labels, in their order, those from number `from` to number `to`;
 * null: to the last.
 */
const source = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('replenishment'),
    document: documentNumber,
    line: id.nullable(),
    from: z.number().int('Give a whole number from 1.').min(1, 'Give a whole number from 1.'),
    to: z.number().int('Give a whole number from 1.').min(1, 'Give a whole number from 1.').nullable(),
  }),
  z.strictObject({ of: z.literal('serial'), serialId: id }),
]);

export type LabelSource = z.infer<typeof source>;

const unit = z.strictObject({
  sku: z.string(),
  name: z.string(),
  gtin: z.string().nullable(),
  serial: z.string(),
});

const printer = z.strictObject({
  /** A name or address in the network. */
  host: z
    .string()
    .trim()
    .regex(/^[\w.:-]{1,253}$/, 'Give the name or address of the label printer, for example 192.168.1.40.'),
  port: z.number().int().min(1, 'Give a port from 1 to 65535.').max(65_535, 'Give a port from 1 to 65535.'),
});

export type NetworkPrinter = z.infer<typeof printer>;

/** How this station prints labels. `to`: into a PDF, on a printer of the system by its name, or over the network. */
export const labelSettings = z.strictObject({
  size,
  symbol,
  to: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('pdf') }),
    z.strictObject({ is: z.literal('system'), printer: z.string().min(1).max(500) }),
    z.strictObject({ is: z.literal('network') }),
  ]),
  network: printer.nullable(),
});

export type LabelSettings = z.infer<typeof labelSettings>;

export const labels = {
  /** How many labels there are, and what the first one tells. */
  'labels.first': query({
    input: z.strictObject({ source }),
    output: z.strictObject({ total: units, first: unit.nullable() }),
    permission: 'labels',
    topics: ['receiving', 'serials', 'products'],
  }),
  /** Draws labels; they are kept until others are drawn. A job. */
  'labels.draw': startJob({
    askedBy: 'screen',
    input: z.strictObject({ source, size, symbol }),
    permission: 'labels',
  }),
  /** Sends labels to a ZPL printer in the network. A job; cancelled, it has sent some. */
  'labels.send': startJob({
    askedBy: 'screen',
    input: z.strictObject({ source, size, symbol, printer }),
    permission: 'labels',
  }),
  /** The page of labels that a job of the asking person has drawn. */
  'labels.drawn': jobControl({
    askedBy: 'program',
    input: z.strictObject({ job }),
    output: z.strictObject({ html: z.string(), size }),
    permission: 'labels',
  }),
  /** Asks where to, and saves drawn labels as PDF. `name`: what the file is about. */
  'labels.savePdf': mainCommand({
    input: z.strictObject({ job, name: z.string().max(120) }),
    output: z.strictObject({ saved: z.boolean() }),
    permission: 'labels',
    topics: [],
  }),
  /** Prints drawn labels on a printer of the system. */
  'labels.print': mainCommand({
    input: z.strictObject({ job, printer: z.string().min(1).max(500) }),
    output: none,
    permission: 'labels',
    topics: [],
  }),
  /** The printers that the system knows: `name` names one, `shown` is for people. */
  'labels.printers': mainQuery({
    input: none,
    output: z.strictObject({ printers: z.array(z.strictObject({ name: z.string(), shown: z.string() })) }),
    permission: 'labels',
    topics: [],
  }),
  'labels.settings': mainQuery({ input: none, output: labelSettings, permission: 'labels', topics: [] }),
  'labels.keepSettings': mainCommand({
    input: labelSettings,
    output: none,
    permission: 'labels',
    topics: [],
  }),
};
