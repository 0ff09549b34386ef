import { afterEach, beforeEach, expect, it } from 'vitest';
import { newOffice, type Office } from '../../support/office';
import { refusalOf, valueOf } from '../../support/warehouse';

let office: Office;

beforeEach(async () => {
  office = await newOffice();
});

afterEach(() => office.close());

it('a receiver finds a replenishment by what a driver tells: supplier and expected day', async () => {
  const { admin, receiver } = office;
  const head = { po: '', supplier: 'Zephyr Ltd', tracking: '', expectedOn: '2031-02-24' };
  const lines = [{ sku: 'CABLE', units: 5 }];
  const { document } = valueOf(await admin.run('replenishments.insert', { ...head, lines }));
  refusalOf(await receiver.ask('receiving.find', { value: 'zeph' }), 'nothingToReceive');
  valueOf(await admin.run('replenishments.submit', { document }));
  for (const value of ['zeph', '2031-02-24']) {
    const { matches } = valueOf(await receiver.ask('receiving.find', { value }));
    expect(matches.map((match) => match.document)).toEqual([document]);
  }
  refusalOf(await receiver.ask('receiving.find', { value: 'ze' }), 'nothingToReceive');
});
