import { afterEach, beforeEach, expect, it } from 'vitest';
import { order, otherOrder, type PackingWarehouse, packingWarehouse } from '../../support/packingWarehouse';
import { refusalOf, valueOf } from '../../support/warehouse';

let bench: PackingWarehouse;
beforeEach(async () => {
  bench = await packingWarehouse();
});
afterEach(() => bench.close());

const shown = async () => valueOf(await bench.sam.ask('packing.order', { order }));
const undo = (capture: number | null = null) => bench.sam.run('packing.undo', { order, capture });

it('undo takes the newest own capture, then the one before; the unit is Ready and free again', async () => {
  await bench.capture('N1', 'N2');
  valueOf(await bench.rui.pack('KB-00001', { order, line: 2 }));
  expect(valueOf(await undo())).toMatchObject({ serial: 'N2', units: 1, order: { captured: 2 } });
  expect(valueOf(await bench.rui.pack('N2', { order: otherOrder }))).toMatchObject({ kind: 'captured' });
  expect(valueOf(await undo())).toMatchObject({ serial: 'N1' });
  expect(refusalOf(await undo(), 'notCaptured').what).toBe('');
  expect((await shown()).status).toBe('Packing');
  expect(valueOf(await bench.rui.run('packing.undo', { order, capture: null }))).toMatchObject({
    serial: 'KB-00001',
  });
  expect((await shown()).status).toBe('Open');
});

it('a capture that is not the newest is refused with the newest', async () => {
  await bench.capture('N1', 'N2');
  const [, older] = (await shown()).captures;
  expect(refusalOf(await undo(older?.capture), 'newerCapture')).toEqual({ value: 'N1', newest: 'N2' });
});

it('a list is undone whole, a count too', async () => {
  const values = ['S1', 'S2', 'S3'];
  valueOf(await bench.sam.run('packing.captureList', { order, line: 3, values, bin: null, leaveOut: false }));
  valueOf(await bench.count('CABLE', 2));
  expect(valueOf(await undo())).toMatchObject({ serial: '', sku: 'CABLE', units: 2 });
  expect(valueOf(await undo())).toMatchObject({ serial: 'S1', units: 3, order: { captured: 0 } });
  expect((await shown()).lines.every(({ serials, counted }) => serials.length + counted === 0)).toBe(true);
});

it('one serial of a line, whoever captured it; its value is free for the other order', async () => {
  valueOf(await bench.sam.pack('KB-00001', { order, line: 2 }));
  valueOf(await bench.sam.pack('KB-00002', { order, line: 2 }));
  const back = await bench.rui.run('packing.takeBack', { order, line: 2, place: 1 });
  expect(valueOf(back)).toMatchObject({ serial: 'KB-00001', order: { captured: 1 } });
  valueOf(await bench.rui.pack('KB-00001', { order: otherOrder, line: 2 }));
  const again = await bench.rui.run('packing.takeBack', { order, line: 2, place: 1 });
  expect(refusalOf(again, 'notCaptured').order).toBe(order);
});

it('a unit that was reserved before it was scanned stays reserved', async () => {
  await bench.capture('N1');
  // What picking will do: the unit is held, and nobody has scanned it at the bench.
  await bench.warehouse.look((db) => db.deleteFrom('order_serial').execute());
  await bench.warehouse.look((db) => db.updateTable('customer_order').set({ last_capture: null }).execute());
  expect(valueOf(await bench.sam.pack('N1', { order }))).toMatchObject({ kind: 'captured', bin: 'A1' });
  valueOf(await undo());
  const found = valueOf(await bench.sam.ask('packing.find', { value: 'N1' }));
  expect(found.matches).toMatchObject([{ order }]);
});
