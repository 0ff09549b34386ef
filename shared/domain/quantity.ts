/** The most units that one step may count: a typed barcode is no quantity. */
const mostUnits = 999_999;

/** Whether a number counts units: whole, from 1 to 999,999. */
export function isQuantity(units: number): boolean {
  return Number.isInteger(units) && units >= 1 && units <= mostUnits;
}
