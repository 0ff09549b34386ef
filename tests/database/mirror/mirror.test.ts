import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noFilters } from '../../../shared/contract/serialFilters';
import type { Selection } from '../../../shared/contract/selection';
import { Mirror } from '../../../main/database/mirror/mirror';
import { openReader } from '../../../main/database/openWarehouse';
import { seedBin, seedProduct, seedReplenishment } from '../../support/seed';
import { newWarehouse, type Someone, type TestWarehouse, valueOf } from '../../support/warehouse';
import { question, sorts, value, words } from './questions';
import { openTwins, type Twins } from './twins';

let warehouse: TestWarehouse;
let admin: Someone;
let twins: Twins;

beforeAll(async () => {
  warehouse = await newWarehouse();
  admin = await warehouse.person('aiko', 'admin', 'receiver', 'manager');
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, { sku: 'NVR-8CH', productId: 'P-1', productIdWh: 'WH-2041' });
    await seedProduct(seed, { sku: 'prüf%gerät', productId: 'ß-2' });
    await seedProduct(seed, { sku: '🚀_B' });
    await seedBin(seed, { code: 'A1-104', location: 'Straße' });
    await seedBin(seed, { code: 'ä\uFB01', location: '🚀' });
    await seedBin(seed, { code: 'D1', kind: 'damaged', location: 'A' });
  });
  twins = await openTwins(warehouse.folder, admin.id ?? 0);
});

afterAll(async () => {
  await twins.close();
  await warehouse.close();
});

let replenishments = 0;

/** A replenishment with new serials of random values; values that are there already are left out. */
async function arrive(values: readonly string[], sku: number): Promise<void> {
  replenishments += 1;
  const number = `RPL-${replenishments}${words[replenishments % words.length]}`;
  const found = await Promise.all(values.map((one) => admin.ask('serials.lookUp', { value: one })));
  const fresh = values.filter(
    (_one, place) => valueOf(found[place] ?? { value: { hits: [] } }).hits.length === 0,
  );
  const folded = new Set<string>();
  const serials = fresh.filter((one) => {
    const key = one.normalize('NFC').toUpperCase().normalize('NFC');
    return !folded.has(key) && folded.add(key);
  });
  if (serials.length === 0) return;
  const skus = ['NVR-8CH', 'prüf%gerät', '🚀_B'];
  await warehouse.seed((seed) =>
    seedReplenishment(seed, { number, lines: [{ sku: skus[sku % skus.length] ?? '', serials }] }),
  );
}

async function serialIds(): Promise<readonly number[]> {
  const selection: Selection = { is: 'all', filters: noFilters, except: [] };
  return [...valueOf(await admin.ask('serials.ids', { selection, sort: null })).ids];
}

async function receive(place: number, bin: string): Promise<void> {
  const page = valueOf(
    await admin.ask('serials.page', {
      filters: { ...noFilters, status: 'Incoming' },
      sort: null,
      page: 0,
      pageSize: 100,
    }),
  );
  const row = page.rows[place % Math.max(1, page.rows.length)];
  // What has been received already, or asks, changes nothing: the comparison goes on.
  if (row !== undefined) await admin.receive(row.serial, { document: row.processId, bin });
}

async function undo(): Promise<void> {
  const { toReceive: open } = valueOf(await admin.ask('receiving.list', {}));
  for (const { document } of open.slice(0, 3)) {
    const { undoable } = valueOf(await admin.ask('receiving.document', { document }));
    if (undoable !== null) await admin.run('receiving.undo', { document, receipt: undoable.receipt });
  }
}

async function note(place: number, text: string, field: 'setOmsNotes' | 'setWmsNotes'): Promise<void> {
  const ids = await serialIds();
  const serialId = ids[place % Math.max(1, ids.length)];
  if (serialId === undefined) return;
  const first = await admin.run(`serials.${field}`, { serialId, was: '', text });
  if (!('refusal' in first) || first.refusal.code !== 'noteChanged') return;
  await admin.run(`serials.${field}`, { serialId, was: first.refusal.facts.now, text });
}

const place = fc.integer({ min: 1, max: 1000 });
const command = fc.oneof(
  fc.record({
    is: fc.constant('arrive' as const),
    values: fc.array(value, { minLength: 1, maxLength: 40 }),
    place,
  }),
  fc.record({ is: fc.constant('receive' as const), place, bin: fc.constantFrom('A1-104', 'ä\uFB01', 'D1') }),
  fc.record({ is: fc.constant('undo' as const) }),
  fc.record({ is: fc.constant('oms' as const), place, text: value }),
  fc.record({ is: fc.constant('wms' as const), place, text: fc.oneof(value, fc.constant('')) }),
);

async function run(asked: typeof command extends fc.Arbitrary<infer C> ? C : never): Promise<void> {
  switch (asked.is) {
    case 'arrive':
      return arrive(asked.values, asked.place);
    case 'receive':
      return receive(asked.place, asked.bin);
    case 'undo':
      return undo();
    case 'oms':
      return note(asked.place, asked.text, 'setOmsNotes');
    case 'wms':
      return note(asked.place, asked.text, 'setWmsNotes');
  }
}

const runs = Number(process.env['MIRROR_RUNS'] ?? 25);

describe('the mirror answers as plain SQL does', () => {
  it('whatever was done before: pages, jumps, counts and selections', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(command, { maxLength: 6 }),
        fc.array(question, { minLength: 4, maxLength: 8 }),
        fc.array(place, { maxLength: 5 }),
        async (commands, questions, taken) => {
          for (const asked of commands) await run(asked);
          for (const asked of questions) {
            await twins.compare('serials.page', asked);
            const selection: Selection = { is: 'all', filters: asked.filters, except: taken };
            await twins.compare('serials.count', { selection });
            await twins.compare('serials.ids', { selection, sort: asked.sort });
            const ticked: Selection = { is: 'ticked', ids: taken };
            await twins.compare('serials.count', { selection: ticked });
            await twins.compare('serials.ids', { selection: ticked, sort: asked.sort });
          }
        },
      ),
      { numRuns: runs, endOnFailure: true },
    );
  }, 240_000);

  it('each order in both directions, page after page', async () => {
    for (const sort of sorts) {
      for (let page = 0; page < 4; page += 1) {
        await twins.compare('serials.page', { filters: noFilters, sort, page, pageSize: 25 });
      }
    }
  });

  it('after a restart, with and without waiting until it is loaded', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(command, { maxLength: 4 }),
        question,
        fc.boolean(),
        async (commands, asked, wait) => {
          await twins.restart(wait);
          for (const one of commands) {
            await run(one);
            await twins.compare('serials.page', asked);
          }
          await new Promise((resolve) => setTimeout(resolve, 5));
          await twins.compare('serials.page', asked);
        },
      ),
      { numRuns: runs, endOnFailure: true },
    );
    await twins.restart();
  }, 240_000);
});

it('what is committed while it loads is sorted where it belongs', async () => {
  await arrive(['WHILE-1', 'WHILE-2'], 1);
  const reader = await openReader(warehouse.folder);
  const mirror = new Mirror('Europe/Berlin');
  let reads = 0;
  await mirror.load({
    async read(work) {
      // After the names are read, and before the rows are.
      if ((reads += 1) === 2) await arrive(['MEANWHILE-1'], 0);
      return reader.engine.read(work);
    },
  });
  await mirror.sort();
  const selection: Selection = { is: 'all', filters: noFilters, except: [] };
  for (const sort of sorts) {
    const expected = valueOf(await admin.ask('serials.ids', { selection, sort })).ids;
    const ids = await reader.engine.read(async (snapshot) => mirror.ids(snapshot, selection, sort));
    expect([...ids], JSON.stringify(sort)).toEqual([...expected]);
  }
  await reader.close();
});

describe('names that change', () => {
  beforeEach(() => twins.restart());

  const bySku = {
    filters: noFilters,
    sort: { column: 'sku', direction: 'asc' },
    page: 0,
    pageSize: 100,
  } as const;

  it('a product’s and a bin’s are filtered and sorted by what they are now', async () => {
    await arrive(['RENAMED-1', 'RENAMED-2'], 0);
    await receive(0, 'A1-104');
    for (const sort of sorts) await twins.compare('serials.page', { ...bySku, sort });
    await warehouse.seed(async ({ writing, line }) => {
      const { db } = writing;
      await db
        .updateTable('product')
        .set({ sku: 'aaa', sku_key: 'AAA', changed: line.number })
        .where('sku', '=', '🚀_B')
        .execute();
      await db
        .updateTable('bin')
        .set({ code: 'Z', code_key: 'Z', changed: line.number })
        .where('code', '=', 'A1-104')
        .execute();
      line.recordDetails({ renamed: true });
    });
    for (const sort of sorts) await twins.compare('serials.page', { ...bySku, sort });
    const answer = await twins.compare('serials.page', { ...bySku, filters: { ...noFilters, sku: 'aaa' } });
    expect(JSON.stringify(answer)).not.toContain('🚀_B');
  });
});
