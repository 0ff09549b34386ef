import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newOffice, type Office } from '../../support/office';
import { seedOrder } from '../../support/seed';
import { refusalOf, valueOf } from '../../support/warehouse';

let office: Office;

beforeEach(async () => {
  office = await newOffice();
});

afterEach(() => office.close());

const open = async (sku: string) => valueOf(await office.admin.ask('products.open', { sku }));
const set = async (sku: string, workflow: 'No' | 'Out' | 'In/Out' | 'Out in Bulk', changed?: number) =>
  office.admin.run('products.setWorkflow', {
    sku,
    workflow,
    changed: changed ?? (await open(sku)).changed,
  });

describe('the Serial attribute', () => {
  it('changes while the SKU has no inventory, with before and after in the journal', async () => {
    valueOf(await set('NVR-8CH', 'Out'));
    expect((await open('nvr-8ch')).workflow).toBe('Out');
    const line = await office.warehouse.look((db) =>
      db
        .selectFrom('journal')
        .select('details')
        .where('operation', '=', 'products.setWorkflow')
        .executeTakeFirstOrThrow(),
    );
    expect(JSON.parse(line.details ?? '')).toEqual({
      product: 'NVR-8CH',
      before: { workflow: 'In/Out' },
      after: { workflow: 'Out' },
    });
  });

  it('stays while units are here, on their way, or ordered; the refusal says how many and where', async () => {
    const document = await office.insert(['NVR-8CH', 3]);
    await office.define(document, 'NVR-8CH', ['S1', 'S2', 'S3']);
    expect(refusalOf(await set('NVR-8CH', 'Out'), 'workflowLocked')).toMatchObject({
      inForce: 'In/Out',
      units: 0,
      replenishments: 1,
      where: [document],
    });
    valueOf(await office.admin.run('replenishments.submit', { document }));
    valueOf(await office.receiver.receive('S1', { document, bin: 'A1' }));
    await office.warehouse.seed((seed) =>
      seedOrder(seed, { number: '77001', lines: [{ sku: 'NVR-8CH', units: 5 }] }),
    );
    expect((await open('NVR-8CH')).inTheWay).toEqual([
      { what: 'onHand', units: 1, where: ['A1'], places: 1 },
      { what: 'incoming', units: 2, where: [document], places: 1 },
      { what: 'replenishmentLines', units: 2, where: [document], places: 1 },
      { what: 'orderLines', units: 5, where: ['77001'], places: 1 },
    ]);
    expect(refusalOf(await set('NVR-8CH', 'No'), 'workflowLocked')).toEqual({
      sku: 'NVR-8CH',
      inForce: 'In/Out',
      units: 3,
      replenishments: 1,
      orders: 1,
      where: ['A1', document, '77001'],
    });
    expect((await open('NVR-8CH')).workflow).toBe('In/Out');
  });

  it('changes again once the replenishment is cancelled', async () => {
    const document = await office.insert(['NVR-8CH', 1]);
    refusalOf(await set('NVR-8CH', 'Out'), 'workflowLocked');
    valueOf(await office.admin.run('replenishments.cancel', { document, reason: 'not needed' }));
    valueOf(await set('NVR-8CH', 'Out'));
  });

  it('is not set over what somebody else set meanwhile', async () => {
    const { changed } = await open('NVR-8CH');
    valueOf(await set('NVR-8CH', 'Out', changed));
    expect(refusalOf(await set('NVR-8CH', 'No', changed), 'changedMeanwhile')).toEqual({ what: 'NVR-8CH' });
  });

  it('is kept by the database itself', async () => {
    await office.insert(['NVR-8CH', 1]);
    await expect(
      office.warehouse.look((db) =>
        db.updateTable('product').set({ workflow: 4 }).where('sku', '=', 'NVR-8CH').execute(),
      ),
    ).rejects.toThrow('the product has inventory');
  });

  it('names a SKU that is none', async () => {
    expect(refusalOf(await set('NVR-9', 'Out', 1), 'productUnknown')).toEqual({ value: 'NVR-9' });
  });
});

describe('the Serial attribute of several SKUs', () => {
  const setAll = async (...skus: string[]) =>
    valueOf(await office.admin.run('products.setWorkflows', { skus, workflow: 'Out' })).results;

  it('changes those that may; the others answer why not, all in one journal line', async () => {
    await office.insert(['NVR-4CH', 1]);
    expect(await setAll('nvr-8ch', 'NVR-4CH', 'KBD', 'CABLE', 'NVR-9')).toEqual([
      { is: 'changed', sku: 'NVR-8CH' },
      {
        is: 'refused',
        sku: 'NVR-4CH',
        refusal: { code: 'workflowLocked', facts: expect.objectContaining({ replenishments: 1 }) },
      },
      { is: 'same', sku: 'KBD' },
      { is: 'changed', sku: 'CABLE' },
      { is: 'refused', sku: 'NVR-9', refusal: { code: 'productUnknown', facts: { value: 'NVR-9' } } },
    ]);
    expect((await open('NVR-8CH')).workflow).toBe('Out');
    expect((await open('NVR-4CH')).workflow).toBe('In/Out');
    const lines = await office.warehouse.look((db) =>
      db.selectFrom('journal').select('details').where('operation', '=', 'products.setWorkflows').execute(),
    );
    expect(lines.map(({ details }) => JSON.parse(details ?? ''))).toEqual([
      {
        products: [
          { product: 'NVR-8CH', before: { workflow: 'In/Out' }, after: { workflow: 'Out' } },
          { product: 'CABLE', before: { workflow: 'No' }, after: { workflow: 'Out' } },
        ],
      },
    ]);
  });

  it('writes nothing where nothing changes', async () => {
    expect(await setAll('KBD')).toEqual([{ is: 'same', sku: 'KBD' }]);
    expect(await setAll('NVR-8CH', 'NVR-8CH')).toEqual([
      { is: 'changed', sku: 'NVR-8CH' },
      { is: 'same', sku: 'NVR-8CH' },
    ]);
  });
});

describe('the list of products', () => {
  const list = async (search: string) =>
    valueOf(await office.admin.ask('products.list', { search, workflow: null, from: 0, count: 20 }));

  it('shows what is on hand, to come, reserved and needed', async () => {
    const document = await office.insert(['NVR-8CH', 3], ['CABLE', 5]);
    valueOf(await office.admin.run('replenishments.submit', { document }));
    valueOf(await office.receiver.receive('M1', { document, bin: 'A1' }));
    valueOf(await office.receiver.receive('M2', { document, bin: 'A1' }));
    await office.warehouse.seed((seed) =>
      seedOrder(seed, { number: '77001', lines: [{ sku: 'NVR-8CH', units: 5 }] }),
    );
    const sam = await office.warehouse.person('sam', 'shipper');
    valueOf(await sam.pack('M1', { order: '77001' }));
    expect((await list('nvr-8')).rows).toEqual([
      expect.objectContaining({ sku: 'NVR-8CH', onHand: 2, incoming: 1, reserved: 1, needed: 5 }),
    ]);
    expect((await open('NVR-8CH')).statuses.filter(({ units }) => units > 0)).toEqual([
      { status: 'Ready', units: 1 },
      { status: 'Reserved', units: 1 },
    ]);
    expect((await list('cable')).rows).toMatchObject([{ onHand: 0, incoming: 5 }]);
  });

  it('counts no Incoming that nothing expects any more', async () => {
    const document = await office.insert(['NVR-8CH', 2]);
    await office.define(document, 'NVR-8CH', ['S1', 'S2']);
    valueOf(await office.admin.run('replenishments.submit', { document }));
    const incoming = async () => (await open('NVR-8CH')).statuses.find(({ status }) => status === 'Incoming');
    expect(await incoming()).toEqual({ status: 'Incoming', units: 2 });
    valueOf(await office.admin.run('replenishments.cancel', { document, reason: 'ordered twice' }));
    expect(await incoming()).toEqual({ status: 'Incoming', units: 0 });
  });

  it('finds by SKU, name and GTIN, and counts', async () => {
    expect(await list('')).toMatchObject({ total: 4, all: 4 });
    expect((await list('product kbd')).rows.map(({ sku }) => sku)).toEqual(['KBD']);
    expect((await list('0400638133')).rows.map(({ sku }) => sku)).toEqual(['NVR-8CH']);
    expect(await list('nothing')).toMatchObject({ rows: [], total: 0, all: 4 });
  });
});
