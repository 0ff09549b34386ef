import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadBin, loadSubject } from '../../../main/database/serials/load';
import { applyStep } from '../../../main/database/serials/applyStep';
import { seedBin, seedDocument, seedProduct, seedReplenishment } from '../../support/seed';
import { newWarehouse, refusalOf, type Someone, type TestWarehouse, valueOf } from '../../support/warehouse';

let warehouse: TestWarehouse;
let maria: Someone;
let jon: Someone;
const document = 'RPL-1';

beforeEach(async () => {
  warehouse = await newWarehouse();
  maria = await warehouse.person('maria', 'receiver');
  jon = await warehouse.person('jon', 'receiver');
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, { sku: 'NVR-8CH' });
    await seedBin(seed, { code: 'A1-104' });
    await seedBin(seed, { code: 'A1-105' });
    await seedReplenishment(seed, {
      number: document,
      lines: [{ sku: 'NVR-8CH', serials: ['S1', 'S2', 'S3'] }],
    });
  });
});

afterEach(() => warehouse.close());

const receive = async (who: Someone, value: string): Promise<number> => {
  const received = valueOf(await who.receive(value, { document, bin: 'A1-104' }));
  if (received.kind !== 'received') throw new Error(`${value} was not received`);
  return received.serialId;
};

describe('undo of the newest scan', () => {
  it('brings back Incoming, the count and the stock; step and reversal stay in the history', async () => {
    const serialId = await receive(maria, 'S1');
    expect(valueOf(await maria.run('receiving.undo', { document, serialId }))).toEqual({
      serial: 'S1',
      sku: 'NVR-8CH',
      line: { received: 0, units: 3 },
      document: { received: 0, units: 3 },
    });
    const { events } = valueOf(await maria.ask('serials.history', { serialId }));
    expect(events.map(({ step, status, bin }) => [step, status, bin])).toEqual([
      ['undoReceipt', 'Incoming', ''],
      ['receive', 'Ready', 'A1-104'],
      ['submit', 'Incoming', ''],
    ]);
    const stock = await warehouse.look((db) => db.selectFrom('stock').selectAll().execute());
    expect(stock.map((row) => row.units)).toEqual([0]);
    // Expected again: it can be scanned again.
    await receive(maria, 'S1');
  });

  it('takes the next older own scan when asked again, never that of another person', async () => {
    const first = await receive(maria, 'S1');
    const theirs = await receive(jon, 'S2');
    const second = await receive(maria, 'S3');
    const undoable = async (who: Someone) =>
      valueOf(await who.ask('receiving.document', { document })).undoable;
    expect(await undoable(maria)).toEqual({ serialId: second, serial: 'S3' });
    refusalOf(await maria.run('receiving.undo', { document, serialId: theirs }), 'newerScan');
    refusalOf(await maria.run('receiving.undo', { document, serialId: first }), 'newerScan');
    valueOf(await maria.run('receiving.undo', { document, serialId: second }));
    expect(await undoable(maria)).toEqual({ serialId: first, serial: 'S1' });
    valueOf(await maria.run('receiving.undo', { document, serialId: first }));
    expect(await undoable(maria)).toBeNull();
    refusalOf(await maria.run('receiving.undo', { document, serialId: first }), 'nothingToUndo');
    expect(await undoable(jon)).toEqual({ serialId: theirs, serial: 'S2' });
  });

  it('sets a Received replenishment back to Receiving', async () => {
    await receive(maria, 'S1');
    await receive(maria, 'S2');
    const last = await receive(maria, 'S3');
    expect(valueOf(await maria.ask('receiving.document', { document })).status).toBe('Received');
    valueOf(await maria.run('receiving.undo', { document, serialId: last }));
    expect(valueOf(await maria.ask('receiving.document', { document })).status).toBe('Receiving');
  });

  it('is refused once the unit went on, with what happened', async () => {
    const serialId = await receive(maria, 'S1');
    await warehouse.seed(async (seed) => {
      const subject = await loadSubject(seed.writing, serialId);
      const bin = await loadBin(seed.writing, 'A1-105');
      if (subject === undefined) throw new Error('the serial is gone');
      const move = await seedDocument(seed, 'Move', 'MOV-1');
      await applyStep(seed.writing, seed.line, subject, { step: 'move', document: move, bin, confirm: [] });
    });
    const facts = refusalOf(await maria.run('receiving.undo', { document, serialId }), 'changedSince');
    expect(facts).toMatchObject({ value: 'S1', step: 'moved' });
  });
});
