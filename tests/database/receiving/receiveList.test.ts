import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newOffice, type Office } from '../../support/office';
import { seedBin } from '../../support/seed';
import { shippedUnit } from '../../support/shippedUnit';
import { refusalOf, valueOf } from '../../support/warehouse';

let office: Office;
let document: string;

beforeEach(async () => {
  office = await newOffice();
  document = await office.insert(['NVR-4CH', 3], ['NVR-8CH', 2], ['CABLE', 5]);
  await office.define(document, 'NVR-4CH', ['N40001', 'N40002', 'N40003']);
  valueOf(await office.admin.run('replenishments.submit', { document }));
});

afterEach(() => office.close());

const give = (line: number, values: readonly string[], leaveOut = false, bin: string | null = 'A1') =>
  office.receiver.run('receiving.receiveList', { document, line, values: [...values], bin, leaveOut });

const statusOf = async (value: string) =>
  valueOf(await office.admin.ask('serials.lookUp', { value })).hits[0]?.status;

describe('a carton’s list of serials', () => {
  it('is received in one command, and undone as one', async () => {
    const told = valueOf(await give(1, ['N40001', 'N40003']));
    expect(told).toEqual({ received: 2, line: { received: 2, units: 3 }, refused: 0, problems: [] });
    expect(await statusOf('N40001')).toBe('Ready');
    const undone = valueOf(await office.receiver.run('receiving.undo', { document, receipt: null }));
    expect(undone).toMatchObject({ units: 2, line: { received: 0 } });
    expect(await statusOf('N40001')).toBe('Incoming');
    expect(await statusOf('N40003')).toBe('Incoming');
  });

  it('changes nothing while one of it cannot be received, and says of each why; left out, the others come in', async () => {
    const list = ['N40001', 'N49999', ' ', 'N40001', 'N40002'];
    const told = valueOf(await give(1, list));
    expect(told).toMatchObject({ received: 0, refused: 3, line: { received: 0 } });
    expect(told.problems.map(({ row, refusal }) => [row, refusal.code])).toEqual([
      [2, 'notExpected'],
      [3, 'serialEmpty'],
      [4, 'twiceGiven'],
    ]);
    expect(await statusOf('N40001')).toBe('Incoming');
    expect(valueOf(await give(1, list, true))).toMatchObject({ received: 2, refused: 3 });
    expect(await statusOf('N40002')).toBe('Ready');
  });

  it('registers new serials on a line without a list, by its rule and its room', async () => {
    expect(valueOf(await give(2, ['M-1', 'M-2']))).toMatchObject({ received: 2 });
    expect(await statusOf('M-2')).toBe('Ready');
    refusalOf(await give(2, ['M-3']), 'overQuantity');
    expect(await office.values(document, 'NVR-8CH')).toEqual(['M-1', 'M-2']);
  });

  it('takes no serial of another line, no counted line, and no unit without a bin', async () => {
    expect(valueOf(await give(2, ['N40001'])).received).toBe(1);
    refusalOf(await give(3, ['X-1']), 'countedSku');
    refusalOf(await give(9, ['X-1']), 'noSuchLine');
    refusalOf(await give(1, ['N40001'], false, null), 'binMissing');
    refusalOf(await give(1, ['N40001'], false, 'NO-BIN'), 'binUnknown');
  });

  it('leaves a unit that is Out to its own scan', async () => {
    await shippedUnit(office, { sku: 'NVR-8CH', value: 'M-1' });
    const told = valueOf(await give(2, ['M-1', 'M-2'], true));
    expect(told).toMatchObject({ received: 1, problems: [{ row: 1, refusal: { code: 'outAsksFirst' } }] });
  });
});

describe('discrepancies of a replenishment', () => {
  const listed = async () => valueOf(await office.admin.ask('discrepancies.list', { document, most: 100 }));

  it('are what is missing, came unexpected, or came damaged', async () => {
    await office.warehouse.seed((seed) => seedBin(seed, { code: 'D1', kind: 'damaged' }));
    valueOf(await give(1, ['N40001']));
    valueOf(await give(1, ['N40002'], false, 'D1'));
    const file = { document, value: ' N4OOO2 ', sku: null };
    valueOf(await office.receiver.run('discrepancies.file', file));
    valueOf(await office.manager.run('discrepancies.file', { ...file, value: 'n4ooo2' }));
    valueOf(await office.receiver.run('receiving.count', { document, line: 3, units: 2, bin: 'D1' }));
    const { counts, rows } = await listed();
    expect(counts).toEqual({ missing: 1 + 2 + 3, unexpected: 1, damaged: 1 + 2 });
    expect(rows.map(({ kind, sku, value, units, bin, by }) => [kind, sku, value, units, bin, by])).toEqual([
      ['unexpected', '', 'N4OOO2', 1, '', 'Maria Test'],
      ['damaged', 'NVR-4CH', 'N40002', 1, 'D1', 'Maria Test'],
      ['damaged', 'CABLE', '', 2, 'D1', 'Maria Test'],
      ['missing', 'NVR-4CH', 'N40003', 1, '', ''],
      ['missing', 'NVR-8CH', '', 2, '', ''],
      ['missing', 'CABLE', '', 3, '', ''],
    ]);
    const shown = valueOf(await office.receiver.ask('receiving.document', { document }));
    expect(shown.filed).toEqual(['N4OOO2']);
  });

  it('no longer name a stranger whose value the admin has corrected on the replenishment', async () => {
    valueOf(await office.receiver.run('discrepancies.file', { document, value: 'N49999', sku: null }));
    expect((await listed()).counts.unexpected).toBe(1);
    const line = await office.line(document, 'NVR-4CH');
    const corrected = { document, line, place: 1, value: 'N49999' };
    valueOf(await office.admin.run('replenishments.correctSerial', corrected));
    expect((await listed()).counts).toEqual({ missing: 3 + 2 + 5, unexpected: 0, damaged: 0 });
    valueOf(await give(1, ['N49999']));
    expect((await listed()).counts).toMatchObject({ missing: 2 + 2 + 5, unexpected: 0 });
  });

  it('still name what was missing after it was closed short, and nothing once all came well', async () => {
    valueOf(await give(1, ['N40001', 'N40002']));
    const approval = { by: office.manager, reason: 'never came' };
    valueOf(await office.receiver.run('receiving.closeShort', { document }, { approval }));
    expect((await listed()).counts).toEqual({ missing: 8, unexpected: 0, damaged: 0 });
  });
});
