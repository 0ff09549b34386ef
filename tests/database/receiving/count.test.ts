import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedBin, seedProduct, seedReplenishment } from '../../support/seed';
import { newWarehouse, refusalOf, type Someone, type TestWarehouse, valueOf } from '../../support/warehouse';

let warehouse: TestWarehouse;
let maria: Someone;
let marta: Someone;
const document = 'RPL-1';

beforeEach(async () => {
  warehouse = await newWarehouse();
  maria = await warehouse.person('maria', 'receiver');
  marta = await warehouse.person('marta', 'manager');
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, { sku: 'KBD-W1', workflow: 'Out', gtin: '4006381333931' });
    await seedProduct(seed, { sku: 'SIM-M2M', workflow: 'Out in Bulk' });
    await seedProduct(seed, { sku: 'CABLE', workflow: 'No' });
    await seedProduct(seed, { sku: 'NVR-8CH' });
    await seedBin(seed, { code: 'A1' });
    await seedBin(seed, { code: 'D1', kind: 'damaged' });
    await seedBin(seed, { code: 'OLD', closed: true });
    await seedBin(seed, { code: 'NVR', onlySku: 'NVR-8CH' });
    await seedReplenishment(seed, {
      number: document,
      lines: [
        { sku: 'KBD-W1', units: 3 },
        { sku: 'SIM-M2M', units: 100 },
        { sku: 'CABLE', units: 40 },
        { sku: 'NVR-8CH', serials: ['S1'] },
      ],
    });
  });
});

afterEach(() => warehouse.close());

const count = (
  line: number,
  units: number,
  bin: string | null = 'A1',
  approval?: { by: Someone; reason: string },
) => maria.run('receiving.count', { document, line, units, bin }, approval === undefined ? {} : { approval });

async function books() {
  return warehouse.look(async (db) => ({
    movements: await db.selectFrom('movement').select(['step', 'units', 'product']).execute(),
    stock: await db.selectFrom('stock').select(['product', 'status', 'units']).execute(),
    lines: (await db.selectFrom('replenishment_line').select('received').orderBy('id').execute()).map(
      ({ received }) => received,
    ),
    receipts: (await db.selectFrom('counted_receipt').select('units').execute()).map(({ units }) => units),
  }));
}

describe('counted units', () => {
  it('come in by a typed count: one movement, stock, and a receipt that the list shows', async () => {
    expect(valueOf(await count(2, 60))).toMatchObject({
      kind: 'counted',
      sku: 'SIM-M2M',
      units: 60,
      status: 'Ready',
      position: 2,
      line: { received: 60, units: 100 },
      document: { received: 60, units: 144 },
    });
    const after = await books();
    expect(after.movements).toEqual([{ step: 2, units: 60, product: 2 }]);
    expect(after.stock).toEqual([{ product: 2, status: 4, units: 60 }]);
    const shown = valueOf(await maria.ask('receiving.document', { document }));
    expect(shown.status).toBe('Receiving');
    expect(shown.receipts).toMatchObject([
      { serialId: null, serial: '', sku: 'SIM-M2M', units: 60, bin: 'A1', by: 'Maria Test', today: true },
    ]);
    expect(shown.lines[1]).toMatchObject({ takes: 'units', lies: { bin: 'A1', units: 60 } });
    expect(shown.mineToday).toBe(60);
  });

  it('come in one by one by scans of SKU or GTIN, each counted', async () => {
    for (const [at, value] of ['kbd-w1', '4006381333931', 'KBD-W1'].entries()) {
      expect(valueOf(await maria.receive(value, { document, bin: 'A1' }))).toMatchObject({
        kind: 'counted',
        units: 1,
        line: { received: at + 1, units: 3 },
      });
    }
    expect(refusalOf(await maria.receive('KBD-W1', { document, bin: 'A1' }), 'overQuantity')).toEqual({
      sku: 'KBD-W1',
      asked: 1,
      received: 3,
      units: 3,
    });
  });

  it('are Imperfect in a damaged bin', async () => {
    expect(valueOf(await count(3, 2, 'D1'))).toMatchObject({ status: 'Imperfect' });
    expect((await books()).stock).toEqual([{ product: 3, status: 3, units: 2 }]);
  });

  it('may be more than ordered where a manager consents, each time anew', async () => {
    refusalOf(await count(1, 4), 'overQuantity');
    const approval = { by: marta, reason: 'supplier sent one more' };
    expect(valueOf(await count(1, 4, 'A1', approval))).toMatchObject({ line: { received: 4, units: 3 } });
    refusalOf(await count(1, 1), 'overQuantity');
  });
});

describe('what is refused changes nothing', () => {
  it.each([
    ['0', 3, 0, 'A1', 'quantityUnfit'],
    ['−1', 3, -1, 'A1', 'quantityUnfit'],
    ['1.5', 3, 1.5, 'A1', 'quantityUnfit'],
    ['10^9', 3, 1e9, 'A1', 'quantityUnfit'],
    ['one more than is to come', 3, 41, 'A1', 'overQuantity'],
    ['no bin', 3, 1, null, 'binMissing'],
    ['an unknown bin', 3, 1, 'Z9', 'binUnknown'],
    ['a bin that was closed meanwhile', 3, 1, 'OLD', 'binClosed'],
    ['a bin of another SKU', 3, 1, 'NVR', 'binHolds'],
    ['a line that takes serials', 4, 1, 'A1', 'takesSerials'],
    ['a line that is not there', 9, 1, 'A1', 'noSuchLine'],
  ] as const)('%s', async (_title, line, units, bin, code) => {
    const before = await books();
    refusalOf(await count(line, units, bin), code);
    expect(await books()).toEqual(before);
    expect(warehouse.announced).toEqual([]);
  });

  it('a replenishment that is not open', async () => {
    await warehouse.seed((seed) =>
      seedReplenishment(seed, {
        number: 'RPL-9',
        status: 'Cancelled',
        lines: [{ sku: 'CABLE', units: 2 }],
      }),
    );
    const answer = await maria.run('receiving.count', { document: 'RPL-9', line: 1, units: 1, bin: 'A1' });
    refusalOf(answer, 'notReceivable');
  });
});
