import { counted } from './figure';
import { type ProductField, productFields } from './productFields';
import type { Wording } from './refusalWords';
import type { Workflow } from './workflows';

/** What is refused about products, with its facts. */
export interface ProductRefusals {
  productUnknown: { value: string };
  /** `value`: what was typed; empty where nothing was. */
  productFieldUnfit: { field: ProductField; value: string; remedy: string };
  /** `name`: what has it. */
  skuTaken: { sku: string; name: string };
  /** `sku`: what has it. */
  gtinTaken: { gtin: string; sku: string };
  /** `serials`: recorded, given on a replenishment, or captured for an order. */
  exactCaseLocked: { sku: string; serials: number };
  /** `orders`: open ones for which units are counted. */
  optionalLocked: { sku: string; orders: number };
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
  productFieldUnfit: (f) => [
    f.value === ''
      ? `${productFields[f.field]} is empty.`
      : `${productFields[f.field]}: “${f.value}” does not fit.`,
    f.remedy,
  ],
  skuTaken: (f) => [`The SKU ${f.sku} is taken by ${f.name}.`, 'Choose another SKU, or edit that product.'],
  gtinTaken: (f) => [
    `The GTIN ${f.gtin} belongs to ${f.sku}.`,
    `One GTIN names one SKU: check the number, or take it from ${f.sku} first.`,
  ],
  exactCaseLocked: (f) => [
    `Exact case of ${f.sku} stays as it is: it has ${counted(f.serials, 'serial')}.`,
    'It can change only while the SKU has no serials.',
  ],
  optionalLocked: (f) => [
    `Serials of ${f.sku} stay optional: units are counted for ${counted(f.orders, 'open order')}.`,
    'Ship these orders, or take the counted units back first.',
  ],
  workflowLocked: (f) => [
    `Serial of ${f.sku} stays ${f.inForce}: ${counted(f.units, 'unit')}, ${counted(f.replenishments, 'replenishment')} and ${counted(f.orders, 'order')} stand in the way.`,
    `It can change only while the SKU has no inventory and nothing is on its way in or out. Look at ${f.where.join(', ')}.`,
  ],
};
