import { counted } from './figure';
import type { Wording } from './refusalWords';
import type { Workflow } from './workflows';

/** What is refused about products, with its facts. */
export interface ProductRefusals {
  productUnknown: { value: string };
  /** `units`: on hand and expected; `where`: the first bins and documents. */
  workflowLocked: {
    sku: string;
    inForce: Workflow;
    units: number;
    replenishments: number;
    orders: number;
    where: readonly string[];
  };
}

/** Its words. */
export const productWords: Pick<Wording, keyof ProductRefusals> = {
  productUnknown: (f) => [`${f.value} is no SKU and no GTIN here.`, 'Check it, or create the product first.'],
  workflowLocked: (f) => [
    `Serial of ${f.sku} stays ${f.inForce}: ${counted(f.units, 'unit')}, ${counted(f.replenishments, 'replenishment')} and ${counted(f.orders, 'order')} stand in the way.`,
    `It can change only while the SKU has no inventory and nothing is on its way in or out. Look at ${f.where.join(', ')}.`,
  ],
};
