import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../shared/contract';
import { noFilters } from '../../../shared/contract/serialFilters';
import { newOffice, type Office } from '../../support/office';
import { plainProduct, typedIn } from '../../support/products';
import { seedOrder, seedProduct } from '../../support/seed';
import { refusalOf, valueOf } from '../../support/warehouse';

let office: Office;

beforeEach(async () => {
  office = await newOffice();
});

afterEach(() => office.close());

type Given = Input<'products.create'>;

const plain: Given = { ...plainProduct, productId: 'P100' };

const create = (given: Partial<Given> = {}) => office.admin.run('products.create', { ...plain, ...given });
const open = async (sku: string) => valueOf(await office.admin.ask('products.open', { sku }));

const form = async (sku: string) => typedIn(await open(sku));

const edit = async (sku: string, given: Partial<Input<'products.edit'>>) =>
  office.admin.run('products.edit', { ...(await form(sku)), ...given });

/** The rows of the Serials page under a filter of SKU. */
async function gridOf(sku: string) {
  const asked = { filters: { ...noFilters, sku }, sort: null, page: 0, pageSize: 25 as const };
  return valueOf(await office.admin.ask('serials.page', asked)).rows;
}

const details = async (operation: string): Promise<unknown> => {
  const line = await office.warehouse.look((db) =>
    db
      .selectFrom('journal')
      .select('details')
      .where('operation', '=', operation)
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow(),
  );
  return JSON.parse(line.details ?? '');
};

describe('a new product', () => {
  it('is there with all that was given, in the journal too', async () => {
    const given = {
      sku: ' CAM-4K ',
      productIdWh: 'W-7',
      gtins: ['036000291452', '96385074'],
      ruleKind: 'gs1' as const,
      ruleLength: '12',
      rulePrefix: 'AX',
      ruleMask: '@@##########',
      prefix: 'cm',
      exactCase: true,
    };
    expect(valueOf(await create(given))).toEqual({ sku: 'CAM-4K' });
    expect(await open('cam-4k')).toMatchObject({
      ...given,
      sku: 'CAM-4K',
      name: 'Camera 4K',
      productId: 'P100',
      gtins: ['00000096385074', '00036000291452'],
      prefix: 'CM',
      workflow: 'In/Out',
      rule: '1 to 20 letters, digits or signs of GS1 AI 21, 12 characters, begins with AX, like @@########## (# a digit, @ a letter, * either)',
    });
    expect(await details('products.create')).toMatchObject({
      product: 'CAM-4K',
      after: { workflow: 'In/Out', prefix: 'CM', productIdWh: 'W-7' },
    });
  });

  it('can be requested and received at once, with its rule and prefix', async () => {
    valueOf(await create({ ruleLength: '4', prefix: 'CM' }));
    const document = await office.insert(['CAM-4K', 1]);
    valueOf(await office.admin.run('replenishments.submit', { document }));
    refusalOf(await office.receiver.receive('12345', { document, bin: 'A1' }), 'breaksRule');
    valueOf(await office.receiver.receive('1234', { document, bin: 'A1' }));
  });

  it('is refused with a SKU or GTIN that another product has, whatever its case or length', async () => {
    expect(refusalOf(await create({ sku: 'nvr-8ch' }), 'skuTaken')).toEqual({
      sku: 'NVR-8CH',
      name: 'Product NVR-8CH',
    });
    expect(refusalOf(await create({ gtins: ['4006381333931'] }), 'gtinTaken')).toEqual({
      gtin: '04006381333931',
      sku: 'NVR-8CH',
    });
  });

  it('is refused by the first field that does not fit, and nothing is saved', async () => {
    const facts = refusalOf(await create({ gtins: ['4006381333932'] }), 'productFieldUnfit');
    expect(facts).toMatchObject({ field: 'gtins', value: '4006381333932' });
    refusalOf(await office.admin.ask('products.open', { sku: 'CAM-4K' }), 'productUnknown');
  });

  it('leaves serials out only where they are entered in bulk', async () => {
    valueOf(await create({ optionalSerials: true }));
    expect((await open('CAM-4K')).optionalSerials).toBe(false);
    valueOf(await create({ sku: 'TAG', optionalSerials: true, workflow: 'Out in Bulk' }));
    expect((await open('TAG')).optionalSerials).toBe(true);
    const { changed } = await open('TAG');
    valueOf(await office.admin.run('products.setWorkflow', { sku: 'TAG', changed, workflow: 'Out' }));
    expect((await open('TAG')).optionalSerials).toBe(false);
    expect(await details('products.setWorkflow')).toEqual({
      product: 'TAG',
      before: { workflow: 'Out in Bulk', optionalSerials: true },
      after: { workflow: 'Out', optionalSerials: false },
    });
  });
});

describe('a product that is edited', () => {
  it('keeps its history under the SKU and ids that it had', async () => {
    const document = await office.insert(['NVR-8CH', 1]);
    valueOf(await office.admin.run('replenishments.submit', { document }));
    valueOf(await office.receiver.receive('S1', { document, bin: 'A1' }));
    expect(await gridOf('NVR-8CH')).toHaveLength(1);
    valueOf(await edit('NVR-8CH', { sku: 'NVR-8', productIdWh: 'W-8' }));
    expect((await gridOf('nvr-8')).map(({ sku, prodId }) => [sku, prodId])).toEqual([['NVR-8', 'W-8']]);
    expect(await gridOf('NVR-8CH')).toEqual([]);
    const [hit] = valueOf(await office.admin.ask('serials.lookUp', { value: 'S1' })).hits;
    expect(hit).toMatchObject({ sku: 'NVR-8', prodId: 'W-8' });
    const { events } = valueOf(await office.admin.ask('serials.history', { serialId: hit?.id ?? 0 }));
    expect(events.map(({ sku, prodId }) => [sku, prodId])).toEqual([['NVR-8CH', '']]);
    expect(await details('products.edit')).toEqual({
      product: 'NVR-8CH',
      before: { sku: 'NVR-8CH', productIdWh: null },
      after: { sku: 'NVR-8', productIdWh: 'W-8' },
    });
  });

  it('has a new version only where what the history names is corrected', async () => {
    const versions = () =>
      office.warehouse.look((db) => db.selectFrom('product_version').selectAll().execute());
    const before = (await versions()).length;
    valueOf(await edit('NVR-8CH', { name: 'Recorder' }));
    expect(await versions()).toHaveLength(before);
    valueOf(await edit('NVR-8CH', { productId: 'P7' }));
    expect(await versions()).toHaveLength(before + 1);
  });

  it('gives its GTINs away, and takes others', async () => {
    valueOf(await edit('NVR-8CH', { gtins: ['96385074'] }));
    valueOf(await edit('NVR-4CH', { gtins: ['4006381333931'] }));
    expect((await open('NVR-4CH')).gtins).toEqual(['04006381333931']);
    refusalOf(await edit('KBD', { gtins: ['00000096385074'] }), 'gtinTaken');
  });

  it('may change the case of its SKU, and not take the SKU of another', async () => {
    valueOf(await edit('NVR-8CH', { sku: 'Nvr-8ch' }));
    expect((await open('NVR-8CH')).sku).toBe('Nvr-8ch');
    refusalOf(await edit('NVR-8CH', { sku: 'kbd' }), 'skuTaken');
  });

  it('writes no journal line where nothing differs', async () => {
    const count = () => office.warehouse.look((db) => db.selectFrom('journal').select('number').execute());
    const before = (await count()).length;
    valueOf(await edit('NVR-8CH', {}));
    expect(await count()).toHaveLength(before);
  });

  it('is not saved over what another person saved meanwhile', async () => {
    const second = await office.warehouse.person('omar', 'admin');
    const mine = await form('NVR-8CH');
    const theirs = await form('NVR-8CH');
    valueOf(await second.run('products.edit', { ...theirs, sku: 'NVR-08', name: 'Theirs' }));
    const answer = await office.admin.run('products.edit', { ...mine, name: 'Mine' });
    expect(refusalOf(answer, 'changedMeanwhile')).toEqual({ what: 'NVR-08' });
    expect((await open('NVR-08')).name).toBe('Theirs');
  });
});

describe('exact case', () => {
  it('changes while the SKU has no serial', async () => {
    valueOf(await edit('NVR-8CH', { exactCase: true }));
    valueOf(await edit('NVR-8CH', { exactCase: false }));
  });

  it('stays while serials are given on a line, and once they are recorded', async () => {
    const document = await office.insert(['NVR-8CH', 2]);
    await office.define(document, 'NVR-8CH', ['S1', 'S2']);
    expect(refusalOf(await edit('NVR-8CH', { exactCase: true }), 'exactCaseLocked')).toEqual({
      sku: 'NVR-8CH',
      serials: 2,
    });
    valueOf(await office.admin.run('replenishments.submit', { document }));
    expect(refusalOf(await edit('NVR-8CH', { exactCase: true }), 'exactCaseLocked').serials).toBe(2);
  });

  it('stays while a serial is captured for an order', async () => {
    const sam = await office.warehouse.person('sam', 'shipper');
    await office.warehouse.seed((seed) =>
      seedOrder(seed, { number: '77001', lines: [{ sku: 'KBD', units: 2 }] }),
    );
    const document = await office.insert(['KBD', 2]);
    valueOf(await office.admin.run('replenishments.submit', { document }));
    valueOf(await office.receiver.run('receiving.count', { document, line: 1, units: 2, bin: 'A1' }));
    valueOf(await sam.pack('K-1', { order: '77001', line: 1 }));
    refusalOf(await edit('KBD', { exactCase: true }), 'exactCaseLocked');
  });
});

describe('optional serials', () => {
  it('stay optional while units are counted for an open order', async () => {
    const sam = await office.warehouse.person('sam', 'shipper');
    await office.warehouse.seed(async (seed) => {
      await seedProduct(seed, { sku: 'TAG', workflow: 'Out in Bulk', optionalSerials: true });
      await seedOrder(seed, { number: '77001', lines: [{ sku: 'TAG', units: 2 }] });
    });
    const document = await office.insert(['TAG', 2]);
    valueOf(await office.admin.run('replenishments.submit', { document }));
    valueOf(await office.receiver.run('receiving.count', { document, line: 1, units: 2, bin: 'A1' }));
    valueOf(await sam.run('packing.count', { order: '77001', line: 1, units: 2, bin: 'A1' }));
    expect(refusalOf(await edit('TAG', { optionalSerials: false }), 'optionalLocked')).toEqual({
      sku: 'TAG',
      orders: 1,
    });
    valueOf(await sam.run('packing.ship', { order: '77001' }));
    valueOf(await edit('TAG', { optionalSerials: false }));
  });
});
