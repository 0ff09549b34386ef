import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DatabaseQuery, type Input, operations } from '../../shared/contract';
import { noFilters } from '../../shared/contract/serialFilters';
import { plainProduct, typedIn } from '../support/products';
import { seedBin, seedOrder, seedProduct, seedReplenishment } from '../support/seed';
import { newWarehouse, type Someone, type TestWarehouse, valueOf } from '../support/warehouse';

let warehouse: TestWarehouse;
let everyone: Someone;
let approval: { readonly by: Someone; readonly reason: string };

beforeEach(async () => {
  warehouse = await newWarehouse();
  everyone = await warehouse.person('all', 'receiver', 'shipper', 'manager', 'admin', 'owner');
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, { sku: 'NVR-8CH' });
    await seedBin(seed, { code: 'A1' });
    await seedProduct(seed, { sku: 'CABLE', workflow: 'No' });
    await seedProduct(seed, { sku: 'KBD', workflow: 'Out' });
    await seedOrder(seed, {
      number: '77120',
      lines: [
        { sku: 'NVR-8CH', units: 1 },
        { sku: 'CABLE', units: 2 },
      ],
    });
    await seedReplenishment(seed, {
      number: 'RPL-1',
      lines: [
        { sku: 'NVR-8CH', serials: ['S1', 'S2'] },
        { sku: 'CABLE', units: 5 },
      ],
    });
    await seedReplenishment(seed, {
      number: 'RPL-2',
      status: 'Incomplete',
      lines: [{ sku: 'NVR-8CH', units: 2 }],
    });
  });
});

afterEach(() => warehouse.close());

/** Each query with an input whose answer the commands below change, if anything does. */
const questions: { readonly [N in DatabaseQuery]: Input<N> } = {
  'people.credentials': { userName: 'all' },
  'people.byBadge': { badgeHash: 'b'.repeat(64) },
  'people.list': {},
  'stations.list': {},
  'stations.own': {},
  'bins.find': { code: 'A1' },
  'serials.page': { filters: noFilters, sort: null, page: 0, pageSize: 25 },
  'discrepancies.list': { document: 'RPL-1', most: 20 },
  'labels.first': { source: { of: 'replenishment', document: 'RPL-1', line: null, from: 1, to: null } },
  'serials.history': { serialId: 1 },
  'serials.lookUp': { value: 'S1' },
  'serials.missing': { values: ['S1', 'NEW-1'] },
  'serials.count': { selection: { is: 'all', filters: { ...noFilters, status: 'Ready' }, except: [] } },
  'serials.ids': {
    selection: { is: 'all', filters: { ...noFilters, status: 'Ready' }, except: [] },
    sort: null,
  },
  'attributes.names': {},
  'attributes.ofSerial': { serialId: 1 },
  'products.list': { search: '', workflow: null, from: 0, count: 20 },
  'products.open': { sku: 'NVR-8CH' },
  'replenishments.list': { search: '', status: null, from: 0, count: 20 },
  'replenishments.open': { document: 'RPL-1' },
  'replenishments.findProducts': { text: 'NVR' },
  'replenishments.readLines': { rows: [{ product: 'CABLE', units: '2' }] },
  'replenishments.checkSerials': { document: 'RPL-2', line: 3, values: ['S1', 'S9'] },
  'replenishments.serialSummary': { document: 'RPL-2' },
  'replenishments.serials': { document: 'RPL-2', line: 3, from: 0, count: 20 },
  'receiving.list': {},
  'receiving.find': { value: 'S1' },
  'receiving.document': { document: 'RPL-1' },
  'packing.list': {},
  'packing.find': { value: 'S1' },
  'packing.order': { order: '77120' },
  'journal.verify': {},
};

const names = Object.keys(questions) as readonly DatabaseQuery[];

async function answers(): Promise<ReadonlyMap<DatabaseQuery, string>> {
  const found = new Map<DatabaseQuery, string>();
  for (const name of names) found.set(name, JSON.stringify(await everyone.ask(name, questions[name])));
  return found;
}

/** The queries whose answer a command changed although they share no topic with it. */
async function unannounced(command: () => Promise<unknown>): Promise<readonly string[]> {
  const before = await answers();
  const announcedBefore = warehouse.announced.length;
  await command();
  const topics = new Set(warehouse.announced.slice(announcedBefore));
  const after = await answers();
  return names.filter(
    (name) =>
      !byHand.includes(name) &&
      before.get(name) !== after.get(name) &&
      !operations[name].topics.some((topic) => topics.has(topic)),
  );
}

/** The journal grows with every command: who verifies it, or looks when a station wrote last, asks by hand. */
const byHand = ['stations.list', 'journal.verify'];

describe('whoever reads what a command changed shares a topic with it', () => {
  const receiving: Readonly<Record<string, () => Promise<unknown>>> = {
    scan: async () => valueOf(await everyone.receive('S1', { document: 'RPL-1', bin: 'A1' })),
    count: async () =>
      valueOf(await everyone.run('receiving.count', { document: 'RPL-1', line: 2, units: 2, bin: 'A1' })),
    undo: async () => {
      const { undoable } = valueOf(await everyone.ask('receiving.document', { document: 'RPL-1' }));
      const receipt = undoable?.receipt ?? 0;
      return valueOf(await everyone.run('receiving.undo', { document: 'RPL-1', receipt }));
    },
    closeShort: async () =>
      valueOf(await everyone.run('receiving.closeShort', { document: 'RPL-1' }, { approval })),
    reopen: async () => valueOf(await everyone.run('receiving.reopen', { document: 'RPL-1' }, { approval })),
  };
  const desk: Readonly<Record<string, () => Promise<unknown>>> = {
    setHead: () =>
      everyone.run('replenishments.setHead', {
        document: 'RPL-2',
        po: '7',
        supplier: 'Fabrikam',
        tracking: 'T',
        expectedOn: null,
      }),
    addLines: () =>
      everyone.run('replenishments.addLines', { document: 'RPL-2', lines: [{ sku: 'CABLE', units: 3 }] }),
    setUnits: () => everyone.run('replenishments.setUnits', { document: 'RPL-2', line: 3, units: 3 }),
    defineSerials: () =>
      everyone.run('replenishments.defineSerials', {
        document: 'RPL-2',
        line: 3,
        values: ['S7', 'S8', 'S9'],
        wereOut: false,
        leaveOut: false,
      }),
    submit: () => everyone.run('replenishments.submit', { document: 'RPL-2' }),
    cancel: () => everyone.run('replenishments.cancel', { document: 'RPL-2', reason: 'a test' }),
  };
  const form = async () => typedIn(valueOf(await everyone.ask('products.open', { sku: 'NVR-8CH' })));
  const productCommands: Readonly<Record<string, () => Promise<unknown>>> = {
    create: () => everyone.run('products.create', { ...plainProduct, workflow: 'No' }),
    edit: async () =>
      everyone.run('products.edit', { ...(await form()), name: 'New', productId: 'P9', ruleLength: '2' }),
    rename: async () => everyone.run('products.edit', { ...(await form()), sku: 'NVR-9' }),
    setWorkflow: async () => {
      const { sku, changed } = valueOf(await everyone.ask('products.open', { sku: 'CAM-4K' }));
      return everyone.run('products.setWorkflow', { sku, changed, workflow: 'Out' });
    },
    setWorkflows: () => everyone.run('products.setWorkflows', { skus: ['CAM-4K'], workflow: 'No' }),
  };
  it('each command of products, one after another', async () => {
    for (const [name, command] of Object.entries(productCommands)) {
      expect(await unannounced(async () => valueOf((await command()) as never)), name).toEqual([]);
    }
  });

  it('each command of the desk, one after another', async () => {
    for (const [name, command] of Object.entries(desk)) {
      expect(await unannounced(async () => valueOf((await command()) as never)), name).toEqual([]);
    }
  });

  it('each command of receiving, one after another', async () => {
    approval = { by: everyone, reason: 'a test' };
    for (const [name, command] of Object.entries(receiving)) {
      expect(await unannounced(command), name).toEqual([]);
    }
  });

  const order = '77120';
  const packing: Readonly<Record<string, () => Promise<unknown>>> = {
    scan: async () => valueOf(await everyone.pack('S1', { order })),
    takeBack: async () => valueOf(await everyone.run('packing.takeBack', { order, line: 1, place: 1 })),
    'scan again': async () => valueOf(await everyone.pack('S1', { order })),
    undo: async () => valueOf(await everyone.run('packing.undo', { order, capture: null })),
    captureList: async () => {
      const list = { order, line: 1, values: ['S1'], bin: null, leaveOut: false };
      return valueOf(await everyone.run('packing.captureList', list));
    },
    count: async () => valueOf(await everyone.run('packing.count', { order, line: 2, units: 2, bin: 'A1' })),
    ship: async () => valueOf(await everyone.run('packing.ship', { order })),
    void: async () => valueOf(await everyone.run('packing.void', { order }, { approval })),
  };
  it('each command of packing, one after another', async () => {
    approval = { by: everyone, reason: 'a test' };
    valueOf(await everyone.receive('S1', { document: 'RPL-1', bin: 'A1' }));
    valueOf(await everyone.run('receiving.count', { document: 'RPL-1', line: 2, units: 3, bin: 'A1' }));
    for (const [name, command] of Object.entries(packing)) {
      expect(await unannounced(command), name).toEqual([]);
    }
  });

  const one = { serialId: 1, was: '', text: 'a note' };
  const attribute = { name: 'Batch', value: '7' };
  const page: Readonly<Record<string, () => Promise<unknown>>> = {
    setOmsNotes: async () => valueOf(await everyone.run('serials.setOmsNotes', one)),
    setWmsNotes: async () => valueOf(await everyone.run('serials.setWmsNotes', one)),
    save: async () =>
      valueOf(await everyone.run('attributes.save', { serialId: 1, was: [], attributes: [attribute] })),
    set: async () =>
      valueOf(
        await everyone.run('attributes.set', {
          serials: Uint32Array.of(1),
          names: ['Colour'],
          name: Uint32Array.of(0),
          values: ['red'],
          value: Uint32Array.of(0),
          overwrite: false,
        }),
      ),
  };
  it('each command of the Serials page, one after another', async () => {
    for (const [name, command] of Object.entries(page)) {
      expect(await unannounced(command), name).toEqual([]);
    }
  });

  const people: Readonly<Record<string, () => Promise<unknown>>> = {
    change: async () => {
      const [account] = valueOf(await everyone.ask('people.list', {})).accounts;
      if (account === undefined) throw new Error('nobody is here');
      const { id: person, changed, roles, active } = account;
      return valueOf(
        await everyone.run('people.change', { person, changed, roles, active, name: 'Another Name' }),
      );
    },
    storeBadge: async () =>
      valueOf(
        await everyone.run('people.storeBadge', { person: everyone.id ?? 0, badgeHash: 'b'.repeat(64) }),
      ),
    storePin: async () =>
      valueOf(await everyone.run('people.storePin', { person: everyone.id ?? 0, pinHash: 'p' })),
    removePin: async () => valueOf(await everyone.run('people.removePin', { person: everyone.id ?? 0 })),
    removeBadge: async () => valueOf(await everyone.run('people.removeBadge', { person: everyone.id ?? 0 })),
    storeInitialPassword: async () =>
      valueOf(
        await everyone.run('people.storeInitialPassword', { person: everyone.id ?? 0, passwordHash: 'i' }),
      ),
    storeOwnPassword: async () =>
      valueOf(
        await everyone.run('people.storeOwnPassword', {
          person: everyone.id ?? 0,
          passwordHash: 'o',
          was: 'i',
          recoveryHash: null,
        }),
      ),
    storeAccount: async () =>
      valueOf(
        await everyone.run('people.storeAccount', { userName: 'n', name: 'N', roles: [], passwordHash: 'x' }),
      ),
    changeStation: async () =>
      valueOf(await everyone.run('stations.change', { station: 1, name: 'Dock 7', lockAfter: 5 })),
  };
  // A person's name and a station's stand in histories and lists that were asked before: these are asked again when
  // something in them changes.
  const named = ['receiving.document', 'receiving.list', 'serials.history'];
  it('each command of people and stations, one after another', async () => {
    for (const [name, command] of Object.entries(people)) {
      const missed = (await unannounced(command)).filter((query) => !named.includes(query));
      expect(missed, name).toEqual([]);
    }
  });

  it('people.createOwner', async () => {
    const empty = await newWarehouse();
    const roles = ['manager' as const];
    const made = await empty.nobody.run('people.createOwner', {
      userName: 'o',
      name: 'O',
      roles,
      passwordHash: 'x',
      recoveryHash: 'y',
    });
    valueOf(made);
    expect(empty.announced).toContain('people');
    await empty.close();
  });
});
