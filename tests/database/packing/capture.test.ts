import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { statuses } from '../../../shared/domain/statuses';
import { order, otherOrder, type PackingWarehouse, packingWarehouse } from '../../support/packingWarehouse';
import { refusalOf, valueOf } from '../../support/warehouse';

let bench: PackingWarehouse;
beforeEach(async () => {
  bench = await packingWarehouse();
});
afterEach(() => bench.close());

const shown = async (number = order) => valueOf(await bench.sam.ask('packing.order', { order: number }));
const statusOf = (value: string) =>
  bench.warehouse.look(async (db) => {
    const row = await db
      .selectFrom('serial')
      .select(['status', 'holding_order'])
      .where('value', '=', value)
      .executeTakeFirst();
    return row ?? null;
  });

describe('capturing', () => {
  it('an In/Out unit that is Ready reserves it for the order, whose packing begins', async () => {
    expect(valueOf(await bench.sam.pack('n1', { order, confirm: ['caseDiffers'] }))).toMatchObject({
      kind: 'captured',
      serial: 'N1',
      sku: 'NVR-8CH',
      position: 1,
      bin: 'A1',
      line: { captured: 1, units: 2 },
      order: { captured: 1, units: 13 },
    });
    expect(await statusOf('N1')).toMatchObject({ status: statuses.Reserved.number });
    const after = await shown();
    expect(after.status).toBe('Packing');
    expect(after.lines[0]).toMatchObject({
      from: { bin: 'A1', units: 4 },
      serials: [{ place: 1, serial: 'N1' }],
    });
    expect(after.captures).toMatchObject([{ serial: 'N1', units: 1, by: 'Sam Test' }]);
    const listed = valueOf(await bench.sam.ask('packing.list', {}));
    expect(listed.toPack.orders[0]).toMatchObject({ order, mine: true, captured: 1, lastBy: 'Sam Test' });
  });

  it('a serial of an Out line is a value until the order ships, and leaves from the bin with most', async () => {
    expect(valueOf(await bench.sam.pack('KB-00001', { order, line: 2 }))).toMatchObject({
      bin: 'A1',
      position: 2,
    });
    expect(await statusOf('KB-00001')).toBeNull();
    expect(valueOf(await bench.sam.pack('KB-00002', { order, line: 2, bin: 'B1' }))).toMatchObject({
      bin: 'B1',
    });
    expect((await shown()).lines[1]?.serials).toMatchObject([
      { serial: 'KB-00001', serialId: null, lost: false },
      { serial: 'KB-00002', serialId: null, lost: false },
    ]);
  });

  it('a list of serials, all or nothing, and without those that cannot be', async () => {
    const list = { order, line: 3, bin: null, leaveOut: false };
    const bad = ['S1', 'S2', 'S1', 'X'.repeat(65)];
    const refused = valueOf(await bench.sam.run('packing.captureList', { ...list, values: bad }));
    expect(refused.captured).toBe(0);
    expect(refused.problems.map(({ value, refusal }) => [value.slice(0, 2), refusal.code])).toEqual([
      ['S1', 'twiceInList'],
      ['XX', 'serialTooLong'],
    ]);
    expect((await shown()).status).toBe('Open');
    expect(
      valueOf(await bench.sam.run('packing.captureList', { ...list, values: bad, leaveOut: true })),
    ).toMatchObject({
      captured: 2,
    });
    const over = valueOf(await bench.sam.run('packing.captureList', { ...list, values: ['S3', 'S4'] }));
    expect(over.problems).toMatchObject([{ value: 'S4', refusal: { code: 'orderLineComplete' } }]);
    expect((await shown()).captures).toMatchObject([{ serial: 'S1', last: 'S2', units: 2 }]);
  });

  it('counted units by scan and by count, one less, and no more than ordered', async () => {
    expect(valueOf(await bench.sam.pack('cable', { order }))).toMatchObject({
      kind: 'counted',
      units: 1,
      bin: 'A1',
    });
    expect(valueOf(await bench.count('CABLE', 3))).toMatchObject({ line: { captured: 4, units: 4 } });
    expect(refusalOf(await bench.sam.pack('CABLE', { order }), 'overOrdered')).toMatchObject({
      captured: 4,
      units: 4,
    });
    expect(valueOf(await bench.count('CABLE', -2))).toMatchObject({ line: { captured: 2, units: 4 } });
    expect(refusalOf(await bench.count('CABLE', -3), 'notCaptured').what).toBe('3 CABLE');
    expect(refusalOf(await bench.count('CABLE', 1.5), 'quantityUnfit').value).toBe('1.5');
    expect(refusalOf(await bench.count('CABLE', 1, 'EMPTY'), 'binShort')).toMatchObject({
      bin: 'EMPTY',
      left: 0,
    });
  });

  it('a line whose serials are optional takes both', async () => {
    valueOf(await bench.sam.pack('T1', { order, line: 5 }));
    expect(valueOf(await bench.count('TOKEN', 1))).toMatchObject({ line: { captured: 2, units: 2 } });
    expect(
      refusalOf(
        await bench.sam.run('packing.count', { order, line: 3, units: 1, bin: null }),
        'serialsWanted',
      ).sku,
    ).toBe('SIM-M2M');
  });

  it('counts a request once', async () => {
    const request = '0190a5c0-0000-7000-8000-0000000000aa';
    const first = valueOf(await bench.sam.pack('N1', { order, request }));
    expect(valueOf(await bench.sam.pack('N1', { order, request }))).toEqual(first);
    expect((await shown()).lines[0]?.serials).toHaveLength(1);
  });
});

describe('recognition', () => {
  it('a product opens its line, a bin is told, another order only before this one is begun', async () => {
    expect(valueOf(await bench.sam.pack('KBD-W1', { order }))).toEqual({
      kind: 'line',
      position: 2,
      sku: 'KBD-W1',
    });
    expect(valueOf(await bench.sam.pack('96385074', { order, aim: ']E4' }))).toMatchObject({
      kind: 'line',
      position: 2,
    });
    expect(valueOf(await bench.sam.pack('b1', { order }))).toMatchObject({
      kind: 'bin',
      bin: { code: 'B1' },
    });
    expect(valueOf(await bench.sam.pack(otherOrder, { order }))).toEqual({
      kind: 'order',
      order: otherOrder,
    });
    expect(await bench.sam.pack('5901234123457', { order, aim: ']E0', line: 3 })).toMatchObject({
      question: { code: 'reallySerial', facts: { value: '5901234123457', doubt: { is: 'productCode' } } },
    });
    await bench.capture('N1');
    expect(refusalOf(await bench.sam.pack(otherOrder, { order }), 'scannedDocument').type).toBe('Order');
    expect(refusalOf(await bench.sam.pack(order, { order }), 'openAlready').document).toBe(order);
  });

  it('a GS1 code says product and serial itself', async () => {
    const gs1 = (text: string, aim = ']d2') => bench.sam.pack(text, { order, aim });
    expect(valueOf(await gs1('010400638133393121N1'))).toMatchObject({
      kind: 'captured',
      serial: 'N1',
      position: 1,
    });
    expect(valueOf(await gs1('010000009638507421KB-00001', ']C1'))).toMatchObject({
      serial: 'KB-00001',
      position: 2,
    });
    expect(valueOf(await gs1('0104006381333931'))).toMatchObject({ kind: 'line', position: 1 });
    expect(refusalOf(await gs1('0104006381333932'), 'elementsUnreadable').why).toContain('check digit');
    expect(refusalOf(await gs1('010401234567890121X1'), 'gtinUnknown').gtin).toBe('04012345678901');
    expect(refusalOf(await gs1('10LOT1'), 'noSerialInCode').value).toBe('10LOT1');
    expect(refusalOf(await gs1('010400638133393121NOBODY'), 'nothingRecorded').value).toBe('NOBODY');
  });

  it('a value that several lines could take asks which one, and is not asked about twice', async () => {
    const which = await bench.sam.pack('ZZ-00001', { order });
    expect(which).toMatchObject({ question: { code: 'whichOne', accepts: ['line:2', 'line:3', 'line:5'] } });
    expect(valueOf(await bench.sam.pack('ZZ-00001', { order, confirm: ['line:3'] }))).toMatchObject({
      position: 3,
    });
    const unlike = await bench.sam.pack('1234', { order, line: 3 });
    expect(unlike).toMatchObject({
      question: { code: 'reallySerial', facts: { doubt: { is: 'unlikeOthers' } } },
    });
    const known = await bench.sam.pack('F1', { order, line: 3 });
    expect(known).toMatchObject({
      question: { code: 'reallySerial', facts: { doubt: { is: 'knownElsewhere' } } },
    });
  });

  it('orders are found by number, reference and what they hold', async () => {
    const find = async (value: string) =>
      valueOf(await bench.sam.ask('packing.find', { value })).matches.map((one) => one.order);
    await bench.capture('N1');
    valueOf(await bench.sam.pack('KB-00001', { order, line: 2 }));
    for (const value of [order, 'CAL-5531', 'N1', 'KB-00001']) expect(await find(value)).toEqual([order]);
    expect(refusalOf(await bench.sam.ask('packing.find', { value: 'N5' }), 'orderUnknown').value).toBe('N5');
  });
});

describe('refused, each in its own words', () => {
  const refused = async (value: string, code: Parameters<typeof refusalOf>[1], line: number | null = null) =>
    refusalOf(await bench.sam.pack(value, { order, line }), code);

  it('what is not Ready, not known, not on the order, or one too many', async () => {
    expect(await refused('N6', 'isHold')).toEqual({ value: 'N6', bin: 'Q1' });
    expect(await refused('N7', 'isImperfect')).toEqual({ value: 'N7', bin: 'D1' });
    expect(await refused('N8', 'notHereYet')).toEqual({ value: 'N8', document: 'RPL-1' });
    expect(await refused('F1', 'notOnOrder')).toMatchObject({
      sku: 'NVR-4CH',
      needs: expect.arrayContaining(['NVR-8CH']),
    });
    expect(await refused('NVR-4CH', 'notOnOrder')).toMatchObject({ value: 'NVR-4CH' });
    expect(await refused('NOBODY', 'nothingRecorded', 1)).toEqual({ value: 'NOBODY' });
    expect(await refused('NOBODY', 'countedSku', 4)).toMatchObject({ sku: 'CABLE' });
    expect(await refused('KB-1', 'breaksRule', 2)).toMatchObject({ sku: 'KBD-W1' });
    expect(await refused('', 'serialEmpty')).toEqual({});
    await bench.capture('N1', 'N2');
    expect(await refused('N3', 'orderLineComplete')).toMatchObject({ units: 2 });
    expect(await refused('N1', 'capturedHere')).toMatchObject({ by: 'Sam Test', order });
    expect((await shown()).lines[0]?.serials).toHaveLength(2);
  });

  it('what another order has captured, told with whose it is', async () => {
    valueOf(await bench.rui.pack('N1', { order: otherOrder }));
    valueOf(await bench.rui.pack('KB-00001', { order: otherOrder, line: 2 }));
    const whose = { order: otherOrder, by: 'Rui Test', station: 'Dock 1' };
    expect(await refused('N1', 'capturedElsewhere')).toEqual({ value: 'N1', ...whose });
    expect(await refused('KB-00001', 'capturedElsewhere', 2)).toEqual({ value: 'KB-00001', ...whose });
  });

  it('a captured value again, with no line open', async () => {
    valueOf(await bench.sam.pack('KB-00001', { order, line: 2 }));
    expect(await refused('KB-00001', 'capturedHere')).toMatchObject({ by: 'Sam Test', order });
    const elsewhere = await bench.rui.pack('KB-00001', { order: otherOrder });
    expect(refusalOf(elsewhere, 'capturedElsewhere')).toMatchObject({ by: 'Sam Test', order });
  });

  it('an order on hold, and one that is none', async () => {
    expect(refusalOf(await bench.sam.pack('N1', { order: '77130' }), 'notPackable')).toEqual({
      order: '77130',
      status: 'Hold',
    });
    expect(refusalOf(await bench.sam.pack('N1', { order: '1' }), 'orderUnknown').value).toBe('1');
  });

  it('more from a bin than lies there', async () => {
    expect(refusalOf(await bench.sam.pack('KB-00004', { order, line: 2, bin: 'Q1' }), 'isHold').bin).toBe(
      'Q1',
    );
    for (const value of ['KB-00001', 'KB-00002'])
      valueOf(await bench.sam.pack(value, { order, line: 2, bin: 'B1' }));
    valueOf(await bench.rui.pack('KB-00003', { order: otherOrder, line: 2, bin: 'B1' }));
    expect(
      refusalOf(await bench.rui.pack('KB-00004', { order: otherOrder, line: 2, bin: 'X9' }), 'binUnknown')
        .value,
    ).toBe('X9');
  });
});
