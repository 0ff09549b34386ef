import { afterEach, beforeEach, expect, it } from 'vitest';
import { unbalanced } from '../../support/books';
import { newOffice, type Office } from '../../support/office';
import { seedOrder } from '../../support/seed';
import { valueOf } from '../../support/warehouse';

let office: Office;

beforeEach(async () => {
  office = await newOffice();
});

afterEach(() => office.close());

it('a unit that left and came back on the same line: undo takes back the second receipt, and the first stays', async () => {
  const document = await office.insert(['NVR-8CH', 3]);
  valueOf(await office.admin.run('replenishments.submit', { document }));
  valueOf(await office.receiver.receive('M-1', { document, bin: 'A1' }));
  const sam = await office.warehouse.person('sam', 'shipper');
  await office.warehouse.seed((seed) =>
    seedOrder(seed, { number: '77001', lines: [{ sku: 'NVR-8CH', units: 1 }] }),
  );
  valueOf(await sam.pack('M-1', { order: '77001' }));
  valueOf(await sam.run('packing.ship', { order: '77001' }));
  valueOf(await office.receiver.receive('M-1', { document, bin: 'A1', confirm: ['wasOut'] }));

  valueOf(await office.receiver.run('receiving.undo', { document, receipt: null }));
  const line = await office.line(document, 'NVR-8CH');
  const { serials } = valueOf(
    await office.admin.ask('replenishments.serials', { document, line, from: 0, count: 10 }),
  );
  expect(serials).toMatchObject([
    { value: 'M-1', state: 'received', status: 'Out' },
    { value: 'M-1', state: 'notExpected' },
  ]);
  expect(await unbalanced(office.warehouse)).toEqual({});
});
