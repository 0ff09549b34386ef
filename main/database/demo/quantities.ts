import type { BinRef } from '../../../shared/domain/binKinds';
import type { DemoProduct, Quantity } from './demo';

/** Notes that unnamed units of a product came into a bin. */
export function addQuantity({ quantities }: DemoProduct, bin: BinRef, units: number): void {
  const known = quantities.find((one) => one.bin.id === bin.id);
  if (known === undefined) quantities.push({ bin, units });
  else known.units += units;
}

/** The bin that holds most unnamed units: where a shipper takes them from. */
export function fullest({ sku, quantities }: DemoProduct): Quantity {
  const [first, ...others] = quantities;
  if (first === undefined) throw new Error(`nothing of ${sku} was received yet`);
  return others.reduce((most, one) => (one.units > most.units ? one : most), first);
}
