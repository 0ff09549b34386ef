import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newOffice, type Office } from '../../support/office';
import { refusalOf, valueOf } from '../../support/warehouse';

let office: Office;
let document: string;

beforeEach(async () => {
  office = await newOffice();
  document = await office.insert(['NVR-8CH', 4], ['CABLE', 5]);
  valueOf(await office.admin.run('replenishments.submit', { document }));
});

afterEach(() => office.close());

const make = (line: number) => office.receiver.run('receiving.makeSerials', { document, line });
const scan = (value: string) =>
  office.receiver.run('receiving.scan', { document, value, aim: null, bin: 'A1', line: 1 });

describe('serials made at the dock', () => {
  it('are as many as are still to come, Incoming, and from then on the only ones that the line takes', async () => {
    valueOf(await scan('MAKER-1'));
    expect(valueOf(await make(1))).toMatchObject({ made: 3 });
    const values = (await office.values(document, 'NVR-8CH')).slice(1);
    expect(new Set(values).size).toBe(3);
    for (const value of values) {
      const { hits } = valueOf(await office.admin.ask('serials.lookUp', { value }));
      expect(hits).toMatchObject([{ status: 'Incoming', processId: document }]);
    }
    refusalOf(await scan('MAKER-2'), 'notExpected');
    for (const value of values) expect(valueOf(await scan(value))).toMatchObject({ kind: 'received' });
    const { status } = valueOf(await office.receiver.ask('receiving.document', { document }));
    expect(status).toBe('Receiving');
    const { lines } = valueOf(await office.admin.ask('replenishments.open', { document }));
    expect(lines[0]).toMatchObject({ received: 4, expected: 0, closedShort: 0, generated: 3, registered: 1 });
  });

  it('are not made again, nor for counted units, nor once all came, nor before it is submitted', async () => {
    valueOf(await make(1));
    refusalOf(await make(1), 'allDefined');
    refusalOf(await make(2), 'countedSku');
    refusalOf(await make(9), 'noSuchLine');
    const other = await office.insert(['NVR-8CH', 1]);
    refusalOf(
      await office.receiver.run('receiving.makeSerials', { document: other, line: 1 }),
      'notReceivable',
    );
  });

  it('have values that no other serial of the warehouse has', async () => {
    valueOf(await make(1));
    const other = await office.insert(['NVR-8CH', 2]);
    const lines = [await office.line(other, 'NVR-8CH')];
    await office.jobs.run(office.admin, 'replenishments.generate', { document: other, lines });
    const all = [...(await office.values(document, 'NVR-8CH')), ...(await office.values(other, 'NVR-8CH'))];
    expect(new Set(all).size).toBe(6);
  });
});
