import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DatabaseQuery, type Input, operations } from '../../shared/contract';
import { noFilters } from '../../shared/contract/serials';
import { seedBin, seedProduct, seedReplenishment } from '../support/seed';
import { newWarehouse, type Someone, type TestWarehouse, valueOf } from '../support/warehouse';

let warehouse: TestWarehouse;
let everyone: Someone;

beforeEach(async () => {
  warehouse = await newWarehouse();
  everyone = await warehouse.person('all', 'receiver', 'shipper', 'manager', 'admin', 'owner');
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, { sku: 'NVR-8CH' });
    await seedBin(seed, { code: 'A1' });
    await seedReplenishment(seed, { number: 'RPL-1', lines: [{ sku: 'NVR-8CH', serials: ['S1', 'S2'] }] });
  });
});

afterEach(() => warehouse.close());

/** Each query with an input whose answer the commands below change, if anything does. */
const questions: { readonly [N in DatabaseQuery]: Input<N> } = {
  'people.credentials': { userName: 'owner' },
  'bins.find': { code: 'A1' },
  'serials.page': { filters: noFilters, sort: null, page: 0, pageSize: 25 },
  'serials.history': { serialId: 1 },
  'serials.lookUp': { value: 'S1' },
  'receiving.list': {},
  'receiving.find': { value: 'S1' },
  'receiving.document': { document: 'RPL-1' },
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
      before.get(name) !== after.get(name) && !operations[name].topics.some((topic) => topics.has(topic)),
  );
}

/** The journal grows with every command; who verifies it asks by hand. */
const expected = ['journal.verify'];

describe('whoever reads what a command changed shares a topic with it', () => {
  it('receiving.scan and receiving.undo', async () => {
    expect(
      await unannounced(async () => valueOf(await everyone.receive('S1', { document: 'RPL-1', bin: 'A1' }))),
    ).toEqual(expected);
    expect(
      await unannounced(async () =>
        valueOf(await everyone.run('receiving.undo', { document: 'RPL-1', serialId: 1 })),
      ),
    ).toEqual(expected);
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
