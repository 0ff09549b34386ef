import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedBin, seedProduct, seedReplenishment } from '../../support/seed';
import { newWarehouse, refusalOf, type Someone, type TestWarehouse, valueOf } from '../../support/warehouse';

let warehouse: TestWarehouse;
let maria: Someone;

beforeEach(async () => {
  warehouse = await newWarehouse();
  maria = await warehouse.person('maria', 'receiver');
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, { sku: 'OTHER' });
    await seedProduct(seed, { sku: 'CASE-SN', exactCase: true });
    await seedBin(seed, { code: 'A1' });
    await seedReplenishment(seed, { number: 'RPL-3', lines: [{ sku: 'OTHER', serials: ['SN-1', 'SN-2'] }] });
    await seedReplenishment(seed, { number: 'RPL-4', lines: [{ sku: 'CASE-SN', units: 4 }] });
  });
});

afterEach(() => warehouse.close());

const valuesOf = async (value: string) => {
  const { hits } = valueOf(await maria.ask('serials.lookUp', { value }));
  return hits.map(({ serial }) => serial);
};

describe('small and capital letters', () => {
  it('ask where the value is known in another case, and never make a second serial', async () => {
    valueOf(await maria.receive('SN-1', { document: 'RPL-3', bin: 'A1' }));
    const asked = await maria.receive('sn-2', { document: 'RPL-3', bin: 'A1' });
    expect(asked).toMatchObject({
      question: { code: 'caseDiffers', facts: { value: 'sn-2', known: 'SN-2', sku: 'OTHER' } },
    });
    const confirm = ['caseDiffers'];
    expect(valueOf(await maria.receive('sn-2', { document: 'RPL-3', bin: 'A1', confirm }))).toMatchObject({
      serial: 'SN-2',
    });
    expect(await valuesOf('sn-2')).toEqual(['SN-2']);
  });

  it('make different serials where the SKU is exact', async () => {
    valueOf(await maria.receive('aB12', { document: 'RPL-4', bin: 'A1' }));
    valueOf(await maria.receive('AB12', { document: 'RPL-4', bin: 'A1' }));
    refusalOf(await maria.receive('aB12', { document: 'RPL-4', bin: 'A1' }), 'alreadyReceived');
    expect(await valuesOf('aB12')).toEqual(['AB12', 'aB12']);
  });
});
