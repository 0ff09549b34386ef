import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { unbalanced } from '../../support/books';
import { newFolder } from '../../support/folder';
import { seedBin, seedProduct, seedReplenishment } from '../../support/seed';
import {
  openTestWarehouse,
  refusalOf,
  type Someone,
  type TestWarehouse,
  valueOf,
} from '../../support/warehouse';

const document = 'RPL-1';
const folder = newFolder();
let warehouse: TestWarehouse;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 25, 9) });
});

afterEach(async () => {
  vi.useRealTimers();
  await warehouse.leave();
  folder.remove();
});

const scan = (who: Someone, value: string, more: Partial<Parameters<Someone['receive']>[1]> = {}) =>
  who.receive(value, { document, bin: 'A1', ...more });

const count = (who: Someone, line: number, units: number, approval?: { by: Someone; reason: string }) =>
  who.run(
    'receiving.count',
    { document, line, units, bin: 'A1' },
    approval === undefined ? {} : { approval },
  );

it('a replenishment of all four workflows comes in on two days by three people, and everything adds up', async () => {
  warehouse = await openTestWarehouse(folder);
  const ids = {
    maria: (await warehouse.person('maria', 'receiver')).id,
    jon: (await warehouse.person('jon', 'receiver')).id,
    marta: (await warehouse.person('marta', 'manager', 'receiver')).id,
    olu: (await warehouse.person('olu', 'owner')).id,
  };
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, { sku: 'NVR-8CH' });
    await seedProduct(seed, { sku: 'RTR-AX3', rule: { prefix: 'AX3', length: 8 } });
    await seedProduct(seed, { sku: 'KBD-W1', workflow: 'Out' });
    await seedProduct(seed, { sku: 'SIM-M2M', workflow: 'Out in Bulk' });
    await seedProduct(seed, { sku: 'CABLE', workflow: 'No' });
    await seedBin(seed, { code: 'A1' });
    await seedBin(seed, { code: 'D1', kind: 'damaged' });
    await seedReplenishment(seed, {
      number: document,
      lines: [
        { sku: 'NVR-8CH', serials: ['S1', 'S2', 'S3'] },
        { sku: 'RTR-AX3', units: 3 },
        { sku: 'KBD-W1', units: 4 },
        { sku: 'SIM-M2M', units: 100 },
        { sku: 'CABLE', units: 40 },
      ],
    });
  });

  // The first day: Maria and Jon.
  let [maria, jon] = [warehouse.as(ids.maria), warehouse.as(ids.jon)];
  valueOf(await scan(maria, 'S1'));
  valueOf(await scan(jon, 'S2', { bin: 'D1' }));
  valueOf(await scan(maria, 'AX3-0001'));
  refusalOf(await scan(jon, 'AX4-0002'), 'breaksRule');
  valueOf(await scan(jon, 'KBD-W1'));
  valueOf(await scan(maria, 'KBD-W1'));
  valueOf(await count(jon, 4, 60));
  const today = valueOf(await maria.ask('receiving.document', { document }));
  expect(today.mineToday).toBe(3);
  expect(today.others.map(({ name, units }) => [name, units])).toEqual([['Jon Test', 62]]);
  await warehouse.leave();

  // The next one: Jon goes on, Maria comes later, Marta closes it.
  vi.setSystemTime(Date.UTC(2026, 10, 26, 9));
  warehouse = await openTestWarehouse(folder);
  [maria, jon] = [warehouse.as(ids.maria), warehouse.as(ids.jon)];
  const marta = warehouse.as(ids.marta);
  expect(valueOf(await jon.ask('receiving.document', { document }))).toMatchObject({
    mineToday: 0,
    others: [],
    status: 'Receiving',
  });
  refusalOf(await scan(maria, 'S2'), 'alreadyReceived');
  valueOf(await scan(maria, 'S3'));
  valueOf(await scan(jon, 'AX3-0002'));
  valueOf(await scan(marta, 'AX3-0003'));
  refusalOf(await scan(jon, 'AX3-0004'), 'lineComplete');
  const approval = { by: marta, reason: 'one more in the box' };
  valueOf(await scan(jon, 'AX3-0004', { approval }));
  valueOf(await count(maria, 3, 2));
  refusalOf(await count(jon, 4, 41), 'overQuantity');
  valueOf(await count(jon, 4, 40));
  valueOf(await count(marta, 5, 30));
  valueOf(await count(maria, 5, 10));
  const { undoable } = valueOf(await maria.ask('receiving.document', { document }));
  valueOf(await maria.run('receiving.undo', { document, receipt: undoable?.receipt ?? 0 }));
  valueOf(
    await jon.run(
      'receiving.closeShort',
      { document },
      { approval: { by: marta, reason: 'ten cables are missing' } },
    ),
  );

  const shown = valueOf(await maria.ask('receiving.document', { document }));
  expect(shown.status).toBe('Closed short');
  expect(shown.lines.map(({ received, units }) => `${received}/${units}`)).toEqual([
    '3/3',
    '4/3',
    '4/4',
    '100/100',
    '30/40',
  ]);
  expect(await unbalanced(warehouse)).toEqual({});
  const verdict = valueOf(await warehouse.as(ids.olu).ask('journal.verify', {}));
  expect(verdict.broken).toBeNull();
});
