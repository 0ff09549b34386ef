import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noFilters } from '../../../shared/contract/serialFilters';
import { newOffice, type Office } from '../../support/office';
import { refusalOf, valueOf } from '../../support/warehouse';

let office: Office;
let document: string;

beforeEach(async () => {
  office = await newOffice();
  document = await office.insert(['NVR-4CH', 3], ['NVR-8CH', 1]);
  await office.define(document, 'NVR-4CH', ['N40001', 'N40002', 'N40003']);
  const lines = [await office.line(document, 'NVR-8CH')];
  await office.jobs.run(office.admin, 'replenishments.generate', { document, lines });
  valueOf(await office.admin.run('replenishments.submit', { document }));
});

afterEach(() => office.close());

const correct = async (place: number, value: string, sku = 'NVR-4CH') =>
  office.admin.run('replenishments.correctSerial', {
    document,
    line: await office.line(document, sku),
    place,
    value,
  });

const hit = async (value: string) => valueOf(await office.admin.ask('serials.lookUp', { value })).hits[0];

async function receive(value: string): Promise<void> {
  const scanned = { document, value, aim: null, bin: 'A1', line: null };
  expect(valueOf(await office.receiver.run('receiving.scan', scanned))).toMatchObject({ kind: 'received' });
}

describe('a value defined by hand', () => {
  it('is corrected while it is expected: the record, its history and the line say so, and it is received by the new one', async () => {
    const before = await hit('N40002');
    expect(valueOf(await correct(2, 'N49992'))).toEqual({ value: 'N49992' });
    expect(await office.values(document, 'NVR-4CH')).toEqual(['N40001', 'N49992', 'N40003']);
    const found = await hit('N49992');
    expect(found).toMatchObject({
      id: before?.id,
      status: 'Incoming',
      processId: document,
      serial: 'N49992',
    });
    // By the former value too.
    expect((await hit('N40002'))?.id).toBe(before?.id);
    const { events } = valueOf(await office.admin.ask('serials.history', { serialId: found?.id ?? 0 }));
    expect(events.map(({ step, serial, status }) => [step, serial, status])).toEqual([
      ['correctValue', 'N49992', 'Incoming'],
      ['submit', 'N40002', 'Incoming'],
    ]);
    await receive('N49992');
    const owner = await office.warehouse.person('olga', 'owner');
    expect(valueOf(await owner.ask('journal.verify', {}))).toMatchObject({ broken: null });
  });

  it.each([
    ['has a record already', 2, 'N40003', 'alreadyKnown'],
    ['breaks the rule of the SKU', 2, 'X40002', 'breaksRule'],
    ['is the same', 2, 'N40002', 'sameValue'],
    ['is nothing', 2, ' ', 'serialEmpty'],
    ['is on no unit of the line', 9, 'N40009', 'notSubmittedYet'],
  ] as const)('is refused where the new one %s', async (_what, place, value, code) => {
    refusalOf(await correct(place, value), code);
    expect(await office.values(document, 'NVR-4CH')).toEqual(['N40001', 'N40002', 'N40003']);
  });

  it('is refused where the new one waits on another replenishment', async () => {
    const other = await office.insert(['NVR-4CH', 1]);
    await office.define(other, 'NVR-4CH', ['N47777']);
    refusalOf(await correct(1, 'N47777'), 'definedElsewhere');
  });

  it('is refused once its unit is here, and a generated one always', async () => {
    await receive('N40001');
    refusalOf(await correct(1, 'N40009'), 'alreadyReceived');
    refusalOf(await correct(1, 'NEW-1', 'NVR-8CH'), 'generatedValue');
  });
});

describe('a serial registered wrongly', () => {
  const relabel = async (value: string, to: string, reason = 'misread at the dock') =>
    office.manager.run('serials.relabel', { serialId: (await hit(value))?.id ?? 0, value: to, reason });

  it('is relabelled where it lies, by a Re-count with the reason, and is found by both values', async () => {
    await receive('N40001');
    const told = valueOf(await relabel('N40001', 'N48881'));
    expect(told).toEqual({ value: 'N48881', document: expect.stringMatching(/^RC-\d+$/) });
    expect(await hit('N48881')).toMatchObject({ status: 'Ready', bin: 'A1', processId: told.document });
    const twice = valueOf(await relabel('N48881', 'N48882'));
    expect(twice.value).toBe('N48882');
    const found = await hit('N40001');
    expect(found?.serial).toBe('N48882');
    const { events } = valueOf(await office.admin.ask('serials.history', { serialId: found?.id ?? 0 }));
    expect(events.map(({ step, serial, reason }) => [step, serial, reason])).toEqual([
      ['relabel', 'N48882', 'misread at the dock'],
      ['relabel', 'N48881', 'misread at the dock'],
      ['receive', 'N40001', ''],
      ['submit', 'N40001', ''],
    ]);
    for (const filters of [
      { ...noFilters, serial: 'n40001' },
      { ...noFilters, search: 'n48881' },
      { ...noFilters, serials: ['N40001'] },
    ]) {
      const asked = { filters, sort: null, page: 0, pageSize: 25 } as const;
      expect(valueOf(await office.admin.ask('serials.page', asked)).rows).toMatchObject([
        { serial: 'N48882' },
      ]);
    }
    expect(valueOf(await office.admin.ask('serials.missing', { values: ['N40001', 'N47777'] }))).toEqual({
      missing: ['N47777'],
    });
  });

  it('is refused without a reason, to a value of another unit, while it is expected, and for a generated one', async () => {
    await receive('N40001');
    refusalOf(await relabel('N40001', 'N48881', ' '), 'reasonMissing');
    refusalOf(await relabel('N40001', 'N40002'), 'alreadyKnown');
    refusalOf(await relabel('N40002', 'N48881'), 'notHereYet');
    const [generated = ''] = await office.values(document, 'NVR-8CH');
    await receive(generated);
    refusalOf(await relabel(generated, 'N48881'), 'generatedValue');
    // No number was taken by what was refused.
    expect(valueOf(await relabel('N40001', 'N48881')).document).toBe('RC-1001');
  });
});
