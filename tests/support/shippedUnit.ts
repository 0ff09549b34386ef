import type { Office } from './office';
import { seedOrder } from './seed';
import { valueOf } from './warehouse';

/** A unit that was registered, captured and shipped: it is Out. */
export async function shippedUnit(
  office: Office,
  { sku, value, order = '77001' }: { readonly sku: string; readonly value: string; readonly order?: string },
): Promise<void> {
  const document = await office.insert([sku, 1]);
  valueOf(await office.admin.run('replenishments.submit', { document }));
  valueOf(await office.receiver.receive(value, { document, bin: 'A1' }));
  const shipper = await office.warehouse.person(`shipper${order}`, 'shipper');
  await office.warehouse.seed((seed) => seedOrder(seed, { number: order, lines: [{ sku, units: 1 }] }));
  valueOf(await shipper.pack(value, { order }));
  valueOf(await shipper.run('packing.ship', { order }));
}
