import { z } from 'zod';
import { mostAttributes } from '../domain/attributes';
import { ruleKindNames } from '../domain/serialRule';
import { attribute, givenAttribute } from './attributes';
import { command, mainCommand, query, startJob } from './operation';
import { id, job, none, refusal, status, units, workflow } from './shapes';

/** Far above every bound of a field: rules refuse what is too long in their own words. */
const typed = z.string().max(1000);

/** A product as a person types it; `GivenProduct` in shared/domain. */
const given = {
  sku: typed,
  name: typed,
  productId: typed,
  productIdWh: typed,
  gtins: z.array(typed).max(500),
  ruleKind: z.enum(ruleKindNames).nullable(),
  ruleLength: typed,
  rulePrefix: typed,
  ruleMask: typed,
  prefix: typed,
  exactCase: z.boolean(),
  optionalSerials: z.boolean(),
};

/** So many SKUs can be given a workflow by one command; for more there is the CSV file. */
export const mostAtOnce = 500;

/** What became of one SKU. */
const workflowResult = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('changed'), sku: z.string() }),
  z.strictObject({ is: z.literal('same'), sku: z.string() }),
  z.strictObject({ is: z.literal('refused'), sku: z.string(), refusal }),
]);

export type WorkflowResult = z.infer<typeof workflowResult>;

/** The products of the list. */
const filters = { search: z.string().max(200), workflow: workflow.nullable() };

/** The job that reads or writes the file; null: the dialog was closed. */
const opened = z.strictObject({ job: job.nullable() });

const saved = z.strictObject({ sku: z.string() });

/**
 * A product of the list. `incoming`: units still to come on submitted replenishments; `needed`: units that open orders
 * still lack.
 */
const listed = z.strictObject({
  sku: z.string(),
  name: z.string(),
  gtins: z.array(z.string()),
  productId: z.string(),
  productIdWh: z.string(),
  workflow,
  onHand: units,
  incoming: units,
  reserved: units,
  needed: units,
});

export type ListedProduct = z.infer<typeof listed>;

/** What keeps the workflow as it is: units, and the bins or documents that they are in, those with most first. */
const way = z.strictObject({
  what: z.enum(['onHand', 'incoming', 'replenishmentLines', 'orderLines']),
  units,
  /** The first of them. */
  where: z.array(z.string()),
  /** How many there are. */
  places: units,
});

export type InTheWay = z.infer<typeof way>;

export const products = {
  /** Products that hold `search` in SKU, name, GTIN, ProductID or ProductIDWH, by SKU. */
  'products.list': query({
    input: z.strictObject({
      ...filters,
      from: units,
      count: z.number().int().min(1).max(200),
    }),
    output: z.strictObject({ rows: z.array(listed), total: units, all: units }),
    permission: 'seeProducts',
    topics: ['products', 'serials', 'receiving', 'packing'],
  }),
  /**
   * One product, with what its form begins with. `rule`: what its serials look like, in words. `changed`: what a command
   * compares.
   */
  'products.open': query({
    input: z.strictObject({ sku: z.string() }),
    output: z.strictObject({
      ...listed.shape,
      ...given,
      id,
      rule: z.string(),
      statuses: z.array(z.strictObject({ status, units })),
      inTheWay: z.array(way),
      attributes: z.array(attribute),
      changed: units,
    }),
    permission: 'seeProducts',
    topics: ['products', 'attributes', 'serials', 'receiving', 'packing'],
  }),
  /** A new product; `sku` of the answer as it is kept. */
  'products.create': command({
    input: z.strictObject({ ...given, workflow }),
    output: saved,
    permission: 'editProducts',
    topics: ['products', 'serials', 'receiving', 'packing'],
  }),
  /** All of a product but its workflow; refused where somebody changed it after `changed`. */
  'products.edit': command({
    input: z.strictObject({ ...given, id, changed: units }),
    output: saved,
    permission: 'editProducts',
    topics: ['products', 'serials', 'receiving', 'packing'],
  }),
  /** Makes a product's attributes these; refused where they are not what the person saw. */
  'products.saveAttributes': command({
    input: z.strictObject({
      id,
      was: z.array(attribute),
      attributes: z.array(z.strictObject(givenAttribute)).max(mostAttributes),
    }),
    output: none,
    permission: 'editProducts',
    topics: ['products', 'attributes'],
  }),
  /** The Serial attribute: only while the SKU has no inventory. Source: customer's page, "Serial settings". */
  'products.setWorkflow': command({
    input: z.strictObject({ sku: z.string(), changed: units, workflow }),
    output: none,
    permission: 'editProducts',
    topics: ['products', 'serials', 'receiving', 'packing'],
  }),
  /**
   * The Serial attribute of several SKUs at once: those that can change do, the others answer why not. Only what is set
   * is compared: whoever edits another part of a product loses nothing.
   */
  'products.setWorkflows': command({
    input: z.strictObject({ skus: z.array(z.string()).min(1).max(mostAtOnce), workflow }),
    output: z.strictObject({ results: z.array(workflowResult) }),
    permission: 'editProducts',
    topics: ['products', 'serials', 'receiving', 'packing'],
  }),
  /** Asks where to, and saves the products of the list as a file that can be imported again. */
  'products.saveCsv': mainCommand({
    input: z.strictObject(filters),
    output: opened,
    permission: 'editProducts',
    topics: [],
  }),
  'products.writeCsv': startJob({
    input: z.strictObject({ ...filters, path: z.string() }),
    permission: 'editProducts',
  }),
  'products.saveTemplate': mainCommand({
    input: none,
    output: z.strictObject({ saved: z.boolean() }),
    permission: 'editProducts',
    topics: [],
  }),
  /** Asks for a CSV file and checks it; nothing is changed. */
  'products.openCsv': mainCommand({ input: none, output: opened, permission: 'editProducts', topics: [] }),
  'products.checkCsv': startJob({ input: z.strictObject({ path: z.string() }), permission: 'editProducts' }),
  /** Applies the rows of a checked file that can be. A job. */
  'products.applyCsv': startJob({
    askedBy: 'screen',
    input: z.strictObject({ check: job }),
    permission: 'editProducts',
  }),
  /**
   * Some rows of a checked file in one transaction, each as it was judged: `known` null is a new product, else the one
   * that nobody has changed since. Answers which rows are refused by now.
   */
  'products.saveRows': command({
    askedBy: 'program',
    input: z.strictObject({
      rows: z.array(
        z.strictObject({ ...given, workflow, known: z.strictObject({ id, changed: units }).nullable() }),
      ),
    }),
    output: z.strictObject({ refused: z.array(z.strictObject({ place: units, refusal })) }),
    permission: 'editProducts',
    topics: ['products', 'serials', 'receiving', 'packing'],
  }),
};
