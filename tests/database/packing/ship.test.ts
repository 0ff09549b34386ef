import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { binKinds } from '../../../shared/domain/binKinds';
import { statuses } from '../../../shared/domain/statuses';
import { steps, type StepCode } from '../../../shared/domain/steps';
import { order, otherOrder, type PackingWarehouse, packingWarehouse } from '../../support/packingWarehouse';
import { refusalOf, valueOf } from '../../support/warehouse';

let bench: PackingWarehouse;
beforeEach(async () => {
  bench = await packingWarehouse();
});
afterEach(() => bench.close());

const ship = () => bench.sam.run('packing.ship', { order });
const voidIt = (reason = 'wrong carrier') =>
  bench.sam.run('packing.void', { order }, { approval: { by: bench.ines, reason } });
const setKind = (code: string, kind: number) =>
  bench.warehouse.look((db) => db.updateTable('bin').set({ kind }).where('code', '=', code).execute());
const shown = async () => valueOf(await bench.sam.ask('packing.order', { order }));

/** Everything that an order's steps may touch. */
const standing = () =>
  bench.warehouse.look(async (db) => ({
    serials: await db
      .selectFrom('serial')
      .select(['value', 'status', 'bin', 'order_id', 'holding_order', 'process'])
      .orderBy('value')
      .execute(),
    stock: await db
      .selectFrom('stock')
      .select(['bin', 'product', 'status', 'units'])
      .where('units', '>', 0)
      .orderBy('bin')
      .orderBy('product')
      .orderBy('status')
      .execute(),
    lines: await db.selectFrom('order_line').select(['id', 'shipped']).orderBy('id').execute(),
  }));

const history = (value: string) =>
  bench.warehouse.look(async (db) => {
    const rows = await db
      .selectFrom('event')
      .innerJoin('serial', 'serial.id', 'event.serial')
      .select(['event.step', 'event.status', 'event.reason'])
      .where('serial.value', '=', value)
      .where('event.step', '>=', steps.reserve.number)
      .orderBy('event.seq')
      .execute();
    return rows.map(({ step, reason }) => (reason === null ? nameOf(step) : `${nameOf(step)}: ${reason}`));
  });

const nameOf = (number: number): string =>
  (Object.keys(steps) as StepCode[]).find((step) => steps[step].number === number) ?? '';

describe('shipping', () => {
  it('is refused until everything is captured, with what is missing', async () => {
    await bench.capture('N1');
    expect(refusalOf(await ship(), 'orderIncomplete').missing).toEqual([
      { sku: 'NVR-8CH', units: 1 },
      { sku: 'KBD-W1', units: 2 },
      { sku: 'SIM-M2M', units: 3 },
      { sku: 'CABLE', units: 4 },
      { sku: 'TOKEN', units: 2 },
    ]);
  });

  it('takes everything out in one journal line: records, movements, stock and the order', async () => {
    await bench.captureAll();
    expect(valueOf(await ship())).toEqual({ units: 13, short: 0 });
    const after = await standing();
    const out = after.serials.filter(({ status }) => status === statuses.Out.number);
    expect(out.map(({ value }) => value)).toEqual([
      'KB-00001',
      'KB-00002',
      'N1',
      'N2',
      'S1',
      'S2',
      'S3',
      'T1',
    ]);
    const lines = await bench.warehouse.look((db) =>
      db.selectFrom('movement').select(['journal', 'units']).where('step', '=', steps.ship.number).execute(),
    );
    expect(new Set(lines.map(({ journal }) => journal)).size).toBe(1);
    expect(lines.reduce((sum, { units }) => sum + units, 0)).toBe(-13);
    const order77120 = await shown();
    expect(order77120.status).toBe('Shipped');
    expect(order77120.lines.map(({ shipped }) => shipped)).toEqual([2, 2, 3, 4, 2]);
    expect(valueOf(await bench.sam.ask('packing.list', {})).shippedToday.orders).toMatchObject([
      { order, captured: 13, units: 13 },
    ]);
    expect(refusalOf(await ship(), 'notPackable').status).toBe('Shipped');
    expect(refusalOf(await bench.sam.pack('N3', { order }), 'notPackable').status).toBe('Shipped');
  });

  it('lets go of what the order held and nobody captured', async () => {
    await bench.captureAll();
    await bench.warehouse.look((db) =>
      db.deleteFrom('order_serial').where('place', '=', 2).where('line', '=', 1).execute(),
    );
    valueOf(await bench.sam.pack('N3', { order }));
    valueOf(await ship());
    expect(await history('N2')).toEqual(['reserve', 'release']);
    expect(await history('N3')).toEqual(['reserve', 'ship']);
  });

  it('lets go of a held unit that was moved meanwhile too', async () => {
    await bench.captureAll();
    // A move leaves a unit held and names no order.
    await bench.warehouse.look(async (db) => {
      await db.deleteFrom('order_serial').where('place', '=', 2).where('line', '=', 1).execute();
      await db.updateTable('serial').set({ order_id: null }).where('value', '=', 'N2').execute();
    });
    valueOf(await bench.sam.pack('N3', { order }));
    valueOf(await ship());
    expect(await history('N2')).toEqual(['reserve', 'release']);
  });

  it('is refused where the bin of the counted units gives no Ready ones any more', async () => {
    await bench.count('CABLE', 4, 'A1');
    const short = { approval: { by: bench.ines, reason: 'the rest follows' } };
    const shipShort = () => bench.sam.run('packing.ship', { order }, short);
    for (const [kind, code] of [
      [binKinds.blocked.number, 'isHold'],
      [binKinds.damaged.number, 'isImperfect'],
    ] as const) {
      await setKind('A1', kind);
      expect(refusalOf(await shipShort(), code).bin).toBe('A1');
    }
    await setKind('A1', binKinds.storage.number);
    expect(valueOf(await shipShort())).toEqual({ units: 4, short: 9 });
  });

  it('is refused whole where the counted units are gone meanwhile', async () => {
    await bench.captureAll();
    const before = await standing();
    await bench.warehouse.look((db) =>
      db.updateTable('stock').set({ units: 3 }).where('product', '=', 5).execute(),
    );
    expect(refusalOf(await ship(), 'quantityGone')).toMatchObject({ sku: 'CABLE', asked: 4, left: 3 });
    await bench.warehouse.look((db) =>
      db.updateTable('stock').set({ units: 9 }).where('product', '=', 5).execute(),
    );
    expect(await standing()).toEqual(before);
  });

  it('short only by a manager with a reason, and never without any unit', async () => {
    const short = (reason: string) =>
      bench.sam.run('packing.ship', { order }, { approval: { by: bench.ines, reason } });
    expect(refusalOf(await short('no stock'), 'nothingCaptured').order).toBe(order);
    await bench.capture('N1');
    expect(refusalOf(await short(' '), 'reasonMissing')).toEqual({});
    const byHimself = { approval: { by: bench.sam, reason: 'no stock' } };
    expect(
      refusalOf(await bench.sam.run('packing.ship', { order }, byHimself), 'approverLacks').needs,
    ).toEqual(['Warehouse manager']);
    expect(valueOf(await short('no stock'))).toEqual({ units: 1, short: 12 });
    expect(await history('N1')).toEqual(['reserve', 'ship: Allowed by Ines Test: no stock']);
    expect((await shown()).lines.map(({ shipped }) => shipped)).toEqual([1, 0, 0, 0, 0]);
  });

  it('asks about a unit that is Out already, naming its order, and takes it again', async () => {
    await bench.captureAll();
    valueOf(await ship());
    const asked = await bench.rui.pack('KB-00001', { order: otherOrder, line: 2 });
    expect(asked).toMatchObject({ question: { code: 'wasOut', facts: { order }, accepts: ['wasOut'] } });
    valueOf(await bench.rui.pack('KB-00001', { order: otherOrder, line: 2, confirm: ['wasOut'] }));
    expect(await history('KB-00001')).toEqual(['ship']);
    expect(refusalOf(await bench.rui.pack('N1', { order: otherOrder }), 'isOut')).toMatchObject({ order });
    const list = { order: otherOrder, line: 2, values: ['KB-00002'], bin: null, leaveOut: false };
    expect(valueOf(await bench.rui.run('packing.captureList', list)).problems).toMatchObject([
      { refusal: { code: 'outAsksFirst', facts: { order } } },
    ]);
  });
});

describe('voiding', () => {
  it('brings everything back as it stood: held for the order, in the bins that it left', async () => {
    await bench.captureAll();
    const before = await standing();
    valueOf(await ship());
    expect(valueOf(await voidIt())).toEqual({ units: 13 });
    const after = await standing();
    const inOut = ({ value }: { readonly value: string }): boolean => value.startsWith('N');
    expect(after.serials.filter(inOut)).toEqual(before.serials.filter(inOut));
    expect(after.lines).toEqual(before.lines);
    // What was born at shipping is a named unit of the bin's quantity, held for the order.
    const born = after.serials.filter(({ value }) => /^(KB|S|T)/.test(value));
    expect(born.map(({ status, bin }) => [status, bin])).toEqual(
      Array(6).fill([statuses.Reserved.number, 1]),
    );
    const units = (rows: typeof after.stock) => rows.reduce((sum, row) => sum + row.units, 0);
    expect(units(after.stock)).toBe(units(before.stock));
    const again = await shown();
    expect(again.status).toBe('Packing');
    expect(again.lines.map(({ serials, counted }) => serials.length + counted)).toEqual([2, 2, 3, 4, 2]);
  });

  it('and shipping again: SERIAL HISTORY tells exactly that', async () => {
    await bench.captureAll();
    valueOf(await ship());
    valueOf(await voidIt());
    valueOf(await ship());
    const packed = ['ship', 'voidShipment: Allowed by Ines Test: wrong carrier', 'ship'];
    expect(await history('N1')).toEqual(['reserve', ...packed]);
    for (const value of ['KB-00001', 'S2', 'T1']) expect(await history(value)).toEqual(packed);
  });

  it('a unit taken back after a void is Ready with its name', async () => {
    await bench.captureAll();
    valueOf(await ship());
    valueOf(await voidIt());
    valueOf(await bench.sam.run('packing.takeBack', { order, line: 2, place: 1 }));
    expect(await history('KB-00001')).toEqual([
      'ship',
      'voidShipment: Allowed by Ines Test: wrong carrier',
      'release',
    ]);
    expect(valueOf(await bench.rui.pack('KB-00001', { order: otherOrder }))).toMatchObject({ bin: 'A1' });
  });

  it('is refused with the units that went on since', async () => {
    await bench.captureAll();
    valueOf(await ship());
    valueOf(await bench.rui.pack('KB-00001', { order: otherOrder, line: 2, confirm: ['wasOut'] }));
    valueOf(await bench.rui.pack('KB-00009', { order: otherOrder, line: 2 }));
    for (const value of ['N3', 'N4']) valueOf(await bench.rui.pack(value, { order: otherOrder }));
    valueOf(await bench.rui.run('packing.ship', { order: otherOrder }));
    expect(refusalOf(await voidIt(), 'shipmentWentOn')).toEqual({ order, units: ['KB-00001'], count: 1 });
    expect((await shown()).status).toBe('Shipped');
  });

  it('is refused while another order has captured one of the units, with whose it is', async () => {
    await bench.captureAll();
    valueOf(await ship());
    valueOf(await bench.rui.pack('KB-00001', { order: otherOrder, line: 2, confirm: ['wasOut'] }));
    const before = await standing();
    expect(refusalOf(await voidIt(), 'capturedElsewhere')).toEqual({
      value: 'KB-00001',
      order: otherOrder,
      by: 'Rui Test',
      station: 'Dock 1',
    });
    expect(await standing()).toEqual(before);
    valueOf(await bench.rui.run('packing.undo', { order: otherOrder, capture: null }));
    expect(valueOf(await voidIt())).toEqual({ units: 13 });
  });

  it('brings counted units into a bin that is damaged now, and the order needs them again', async () => {
    await bench.count('CABLE', 4, 'A1');
    const short = { approval: { by: bench.ines, reason: 'the rest follows' } };
    valueOf(await bench.sam.run('packing.ship', { order }, short));
    await setKind('A1', binKinds.damaged.number);
    expect(valueOf(await voidIt())).toEqual({ units: 0 });
    const again = await shown();
    expect(again.status).toBe('Open');
    expect(again.lines[3]).toMatchObject({ counted: 0, shipped: 0 });
    await setKind('A1', binKinds.storage.number);
  });

  it('needs a manager, a reason and a shipment', async () => {
    expect(refusalOf(await voidIt(), 'notShipped').status).toBe('Open');
    await bench.captureAll();
    valueOf(await ship());
    expect(refusalOf(await bench.sam.run('packing.void', { order }), 'needsApproval').needs).toHaveLength(1);
    expect(refusalOf(await voidIt(''), 'reasonMissing')).toEqual({});
  });
});
