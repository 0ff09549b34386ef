import { z } from 'zod';
import { faultKinds } from './answer';
import { mainCommand, mainQuery } from './operation';
import { none } from './shapes';

/**
 * Where the program stands with its warehouse: `opening`; `making` a demo (share 0 to 1); `new`: no account
 * yet; `ready`; `broken`: it cannot be opened.
 */
const phase = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('opening') }),
  z.strictObject({ is: z.literal('making'), share: z.number().min(0).max(1) }),
  z.strictObject({ is: z.literal('new') }),
  z.strictObject({ is: z.literal('ready') }),
  z.strictObject({ is: z.literal('broken'), id: z.string(), kind: z.enum(faultKinds) }),
]);

const warehouseState = z.strictObject({
  phase,
  demo: z.boolean(),
  /** IANA name of the warehouse's time zone. */
  timeZone: z.string(),
  version: z.string(),
  electron: z.string(),
});

export type WarehouseState = z.infer<typeof warehouseState>;

export const warehouse = {
  'warehouse.state': mainQuery({
    input: none,
    output: warehouseState,
    permission: 'anyone',
    topics: ['warehouse', 'people'],
  }),
  /** First start: makes the demo warehouse and opens it. */
  'warehouse.tryDemo': mainCommand({
    input: none,
    output: none,
    permission: 'anyone',
    topics: ['warehouse'],
  }),
  /** Gives a damaged warehouse file another name and begins anew; `file`: that name, in the data folder. */
  'warehouse.setAside': mainCommand({
    input: none,
    output: z.strictObject({ file: z.string() }),
    permission: 'anyone',
    topics: ['warehouse'],
  }),
};
