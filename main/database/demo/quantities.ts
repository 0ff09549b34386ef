import type { BinRef } from '../../../shared/domain/binKinds';
import type { DemoProduct, Quantity } from './demo';

/** Notes that unnamed units of a product came into a bin: nobody has ordered them yet. */
export function addQuantity(product: DemoProduct, bin: BinRef, units: number): void {
  const known = product.quantities.find((one) => one.bin.id === bin.id);
  if (known === undefined) product.quantities.push({ bin, units });
  else known.units += units;
  product.unpromised += units;
}

/** Takes up to so many unnamed units out of the bin that holds most: where a shipper takes them from. */
export function takeQuantity({ sku, quantities }: DemoProduct, units: number): Readonly<Quantity> {
  const [first, ...others] = quantities;
  if (first === undefined) throw new Error(`nothing of ${sku} was received yet`);
  const from = others.reduce((most, one) => (one.units > most.units ? one : most), first);
  const taken = Math.min(units, from.units);
  if (taken === 0) throw new Error(`${sku} was promised more often than it is here`);
  from.units -= taken;
  return { bin: from.bin, units: taken };
}
