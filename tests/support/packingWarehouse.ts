import { unbalanced } from './books';
import { seedBin, seedOrder, seedProduct, seedReplenishment } from './seed';
import { newWarehouse, type Someone, type TestWarehouse, valueOf } from './warehouse';

export const order = '77120';
export const otherOrder = '77126';

export interface PackingWarehouse {
  readonly warehouse: TestWarehouse;
  readonly sam: Someone;
  readonly rui: Someone;
  readonly ines: Someone;
  /** Ends the test: throws where the books do not add up. */
  close(): Promise<void>;
  /** Captures serials of the order, each by its own scan. */
  capture(...values: string[]): Promise<void>;
  /** Captures everything that the order needs. */
  captureAll(): Promise<void>;
  count(sku: 'CABLE' | 'TOKEN', units: number, bin?: string | null): ReturnType<Someone['run']>;
}

/** Lines of the order, by position from 1. */
const lines = ['NVR-8CH', 'KBD-W1', 'SIM-M2M', 'CABLE', 'TOKEN'] as const;

/**
 * A warehouse with stock and two open orders. 77120: 2 NVR-8CH (In/Out), 2 KBD-W1 (Out), 3 SIM-M2M (Out in Bulk), 4 CABLE
 * (No), 2 TOKEN (Out in Bulk, serials optional). 77126: 2 NVR-8CH, 2 KBD-W1. In A1: N1 to N5 and 9 of each counted
 * SKU; B1 has 2 KBD-W1, N6 is Hold in Q1, N7 Imperfect in D1; N8 is Incoming.
 */
export async function packingWarehouse(): Promise<PackingWarehouse> {
  const warehouse = await newWarehouse();
  const maria = await warehouse.person('maria', 'receiver');
  const sam = await warehouse.person('sam', 'shipper');
  const rui = await warehouse.person('rui', 'shipper');
  const ines = await warehouse.person('ines', 'manager');
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, { sku: 'NVR-8CH', gtin: '4006381333931' });
    await seedProduct(seed, { sku: 'NVR-4CH' });
    await seedProduct(seed, { sku: 'KBD-W1', workflow: 'Out', rule: { length: 8 }, gtin: '96385074' });
    await seedProduct(seed, { sku: 'SIM-M2M', workflow: 'Out in Bulk' });
    await seedProduct(seed, { sku: 'CABLE', workflow: 'No' });
    await seedProduct(seed, { sku: 'TOKEN', workflow: 'Out in Bulk', optionalSerials: true });
    await seedBin(seed, { code: 'A1' });
    await seedBin(seed, { code: 'B1' });
    await seedBin(seed, { code: 'EMPTY' });
    await seedBin(seed, { code: 'Q1', kind: 'blocked' });
    await seedBin(seed, { code: 'D1', kind: 'damaged' });
    await seedReplenishment(seed, {
      number: 'RPL-1',
      lines: [
        { sku: 'NVR-8CH', serials: ['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8'] },
        { sku: 'NVR-4CH', serials: ['F1'] },
        { sku: 'KBD-W1', units: 11 },
        { sku: 'SIM-M2M', units: 9 },
        { sku: 'CABLE', units: 9 },
        { sku: 'TOKEN', units: 9 },
      ],
    });
    await seedOrder(seed, {
      number: order,
      reference: 'CAL-5531',
      lines: [
        { sku: 'NVR-8CH', units: 2 },
        { sku: 'KBD-W1', units: 2 },
        { sku: 'SIM-M2M', units: 3 },
        { sku: 'CABLE', units: 4 },
        { sku: 'TOKEN', units: 2 },
      ],
    });
    await seedOrder(seed, {
      number: otherOrder,
      lines: [
        { sku: 'NVR-8CH', units: 2 },
        { sku: 'KBD-W1', units: 2 },
      ],
    });
    await seedOrder(seed, { number: '77130', status: 'Hold', lines: [{ sku: 'NVR-8CH', units: 1 }] });
  });
  const into = (bin: string) => ({ document: 'RPL-1', bin });
  for (const serial of ['N1', 'N2', 'N3', 'N4', 'N5', 'F1']) valueOf(await maria.receive(serial, into('A1')));
  valueOf(await maria.receive('N6', into('Q1')));
  valueOf(await maria.receive('N7', into('D1')));
  for (const line of [3, 4, 5, 6]) {
    valueOf(await maria.run('receiving.count', { ...into('A1'), line, units: 9 }));
  }
  valueOf(await maria.run('receiving.count', { ...into('B1'), line: 3, units: 2 }));

  async function capture(...values: string[]): Promise<void> {
    for (const value of values) valueOf(await sam.pack(value, { order }));
  }
  const count: PackingWarehouse['count'] = (sku, units, bin = null) =>
    sam.run('packing.count', { order, line: lines.indexOf(sku) + 1, units, bin });
  return {
    warehouse,
    sam,
    rui,
    ines,
    capture,
    count,
    async close() {
      const off = await unbalanced(warehouse);
      await warehouse.close();
      if (Object.keys(off).length > 0) throw new Error(`the books do not add up: ${JSON.stringify(off)}`);
    },
    async captureAll() {
      await capture('N1', 'N2');
      for (const value of ['KB-00001', 'KB-00002']) valueOf(await sam.pack(value, { order, line: 2 }));
      const values = ['S1', 'S2', 'S3'];
      valueOf(await sam.run('packing.captureList', { order, line: 3, values, bin: null, leaveOut: false }));
      valueOf(await count('CABLE', 4));
      valueOf(await sam.pack('T1', { order, line: 5 }));
      valueOf(await count('TOKEN', 1));
    },
  };
}
