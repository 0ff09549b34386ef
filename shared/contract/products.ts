import { z } from 'zod';
import { command, query } from './operation';
import { none, status, units, workflow } from './shapes';

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
      search: z.string().max(200),
      workflow: workflow.nullable(),
      from: units,
      count: z.number().int().min(1).max(200),
    }),
    output: z.strictObject({ rows: z.array(listed), total: units, all: units }),
    permission: 'seeProducts',
    topics: ['products', 'serials', 'receiving', 'packing'],
  }),
  /** One product. `rule`: what its serials look like, in words. `changed`: what a command compares. */
  'products.open': query({
    input: z.strictObject({ sku: z.string() }),
    output: z.strictObject({
      ...listed.shape,
      prefix: z.string(),
      rule: z.string(),
      exactCase: z.boolean(),
      statuses: z.array(z.strictObject({ status, units })),
      inTheWay: z.array(way),
      changed: units,
    }),
    permission: 'seeProducts',
    topics: ['products', 'serials', 'receiving', 'packing'],
  }),
  /** The Serial attribute: only while the SKU has no inventory. Source: customer's page, "Serial settings". */
  'products.setWorkflow': command({
    input: z.strictObject({ sku: z.string(), changed: units, workflow }),
    output: none,
    permission: 'editProducts',
    topics: ['products', 'serials', 'receiving', 'packing'],
  }),
};
