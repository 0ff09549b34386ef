import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { applyQuantity } from '../../../main/database/serials/applyQuantity';
import { loadBin, loadSubjects } from '../../../main/database/serials/load';
import { applyStep } from '../../../main/database/serials/applyStep';
import { seedBin, seedDocument, seedProduct, seedReplenishment } from '../../support/seed';
import { newWarehouse, refusalOf, type Someone, type TestWarehouse, valueOf } from '../../support/warehouse';

let warehouse: TestWarehouse;
let maria: Someone;
let jon: Someone;
let marta: Someone;
const document = 'RPL-1';

beforeEach(async () => {
  warehouse = await newWarehouse();
  maria = await warehouse.person('maria', 'receiver');
  jon = await warehouse.person('jon', 'receiver');
  marta = await warehouse.person('marta', 'manager');
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, { sku: 'NVR-8CH' });
    await seedProduct(seed, { sku: 'CABLE', workflow: 'No' });
    await seedBin(seed, { code: 'A1-104' });
    await seedBin(seed, { code: 'A1-105' });
    await seedReplenishment(seed, {
      number: document,
      lines: [
        { sku: 'NVR-8CH', serials: ['S1', 'S2', 'S3'] },
        { sku: 'CABLE', units: 10 },
      ],
    });
  });
});

afterEach(() => warehouse.close());

/** Receives a serial; the number of its receipt. */
async function receive(who: Someone, value: string): Promise<number> {
  const received = valueOf(await who.receive(value, { document, bin: 'A1-104' }));
  if (received.kind !== 'received') throw new Error(`${value} was not received`);
  return received.receipt;
}

/** Receives counted units of the second line; the number of the receipt. */
async function count(who: Someone, units: number): Promise<number> {
  const counted = valueOf(await who.run('receiving.count', { document, line: 2, units, bin: 'A1-104' }));
  return counted.receipt;
}

const undo = (who: Someone, receipt: number | null, approval?: { by: Someone; reason: string }) =>
  who.run('receiving.undo', { document, receipt }, approval === undefined ? {} : { approval });

const undoable = async (who: Someone) =>
  valueOf(await who.ask('receiving.document', { document })).undoable?.receipt ?? null;

async function historyOf(value: string) {
  const [hit] = valueOf(await maria.ask('serials.lookUp', { value })).hits;
  if (hit === undefined) throw new Error(`${value} is unknown`);
  return valueOf(await maria.ask('serials.history', { serialId: hit.id })).events;
}

const stockOf = (code: string) =>
  warehouse.look(async (db) => {
    const rows = await db
      .selectFrom('stock')
      .innerJoin('bin', 'bin.id', 'stock.bin')
      .select('units')
      .where('code', '=', code)
      .execute();
    return rows.reduce((sum, { units }) => sum + units, 0);
  });

describe('undo of the newest scan', () => {
  it('brings back Incoming, the count and the stock; step and reversal stay in the history', async () => {
    const receipt = await receive(maria, 'S1');
    expect(valueOf(await undo(maria, receipt))).toEqual({
      receipt,
      serial: 'S1',
      sku: 'NVR-8CH',
      units: 1,
      becomes: 'Incoming',
      line: { received: 0, units: 3 },
      document: { received: 0, units: 13 },
    });
    expect((await historyOf('S1')).map(({ step, status, bin }) => [step, status, bin])).toEqual([
      ['undoReceipt', 'Incoming', ''],
      ['receive', 'Ready', 'A1-104'],
      ['submit', 'Incoming', ''],
    ]);
    expect(await stockOf('A1-104')).toBe(0);
    // Expected again: it can be scanned again.
    await receive(maria, 'S1');
  });

  it('takes the next older own scan when asked again, never that of another person', async () => {
    const first = await receive(maria, 'S1');
    const theirs = await receive(jon, 'S2');
    const second = await receive(maria, 'S3');
    expect(await undoable(maria)).toBe(second);
    expect(refusalOf(await undo(maria, theirs), 'othersReceipt')).toEqual({ value: 'S2', by: 'Jon Test' });
    expect(refusalOf(await undo(maria, first), 'newerScan')).toEqual({ value: 'S1', newest: 'S3' });
    valueOf(await undo(maria, second));
    expect(await undoable(maria)).toBe(first);
    valueOf(await undo(maria, first));
    expect(await undoable(maria)).toBeNull();
    refusalOf(await undo(maria, first), 'nothingToUndo');
    expect(await undoable(jon)).toBe(theirs);
  });

  it('takes counted units and serials in the order in which they came', async () => {
    const serial = await receive(maria, 'S1');
    const units = await count(maria, 4);
    expect(await undoable(maria)).toBe(units);
    refusalOf(await undo(maria, serial), 'newerScan');
    expect(valueOf(await undo(maria, units))).toMatchObject({
      serial: '',
      sku: 'CABLE',
      units: 4,
      becomes: null,
      line: { received: 0, units: 10 },
    });
    expect(await undoable(maria)).toBe(serial);
    refusalOf(await undo(maria, units), 'nothingToUndo');
  });

  it('needs no name: by its label it takes the newest', async () => {
    await receive(maria, 'S1');
    await receive(jon, 'S2');
    expect(valueOf(await undo(maria, null))).toMatchObject({ serial: 'S1' });
    refusalOf(await undo(maria, null), 'nothingToUndo');
    expect(valueOf(await undo(jon, null))).toMatchObject({ serial: 'S2' });
  });

  it('sets a Received replenishment back to Receiving', async () => {
    await count(maria, 10);
    await receive(maria, 'S1');
    await receive(maria, 'S2');
    const last = await receive(maria, 'S3');
    const status = async () => valueOf(await maria.ask('receiving.document', { document })).status;
    expect(await status()).toBe('Received');
    valueOf(await undo(maria, last));
    expect(await status()).toBe('Receiving');
  });

  it('is refused once the unit went on, with what happened', async () => {
    const receipt = await receive(maria, 'S1');
    await warehouse.seed(async (seed) => {
      const [subject] = await loadSubjects(seed.writing, 'S1');
      const bin = await loadBin(seed.writing, 'A1-105');
      if (subject === undefined) throw new Error('the serial is gone');
      const move = await seedDocument(seed, 'Move', 'MOV-1');
      await applyStep(seed.writing, seed.line, subject, { step: 'move', document: move, bin, confirm: [] });
    });
    const facts = refusalOf(await undo(maria, receipt), 'changedSince');
    expect(facts).toMatchObject({ value: 'S1', step: 'moved' });
  });

  it('of counted units is refused once some of them left the bin, with how many are left', async () => {
    const receipt = await count(maria, 5);
    await warehouse.seed(async ({ writing, line }) => {
      const [subject] = await loadSubjects(writing, 'S1');
      const bin = await loadBin(writing, 'A1-104');
      const cable = await writing.db
        .selectFrom('product')
        .selectAll()
        .where('sku', '=', 'CABLE')
        .executeTakeFirstOrThrow();
      if (subject === undefined || bin === null) throw new Error('nothing to take from');
      const product = { ...subject.product, id: cable.id, sku: 'CABLE' };
      const order = { id: 1, type: 'Replenishment', number: document } as const;
      await applyQuantity(writing, line, { product, bin, step: 'ship', units: -2, document: order });
    });
    expect(refusalOf(await undo(maria, receipt), 'quantityGone')).toEqual({
      sku: 'CABLE',
      bin: 'A1-104',
      asked: 5,
      left: 3,
    });
  });
});

describe('a manager', () => {
  it("undoes anybody's receipt of today, in any order", async () => {
    const first = await receive(jon, 'S1');
    await receive(jon, 'S2');
    const units = await count(jon, 3);
    valueOf(await undo(marta, first));
    valueOf(await undo(marta, units));
    expect((await historyOf('S1'))[0]).toMatchObject({ step: 'undoReceipt', by: 'Marta Test' });
  });

  it('consents at the station of a receiver, who stays the one who did it', async () => {
    const theirs = await receive(jon, 'S2');
    const approval = { by: marta, reason: ' put on the wrong pallet ' };
    valueOf(await undo(maria, theirs, approval));
    expect((await historyOf('S2'))[0]).toMatchObject({
      step: 'undoReceipt',
      by: 'Maria Test',
      reason: 'Allowed by Marta Test: put on the wrong pallet',
    });
    const [line] = await warehouse.look((db) =>
      db.selectFrom('journal').selectAll().orderBy('number', 'desc').limit(1).execute(),
    );
    expect(line).toMatchObject({ person: maria.id, reason: 'put on the wrong pallet' });
    expect(JSON.parse(line?.details ?? '{}')).toMatchObject({ approvedBy: marta.id });
  });

  it('does not undo what was received on another day', async () => {
    const receipt = await receive(jon, 'S1');
    await warehouse.look((db) => sql`DROP TRIGGER journal_no_update`.execute(db));
    await warehouse.look((db) =>
      db
        .updateTable('journal')
        .set({ at: Date.now() - 86_400_000 })
        .where('number', '=', receipt)
        .execute(),
    );
    expect(refusalOf(await undo(marta, receipt), 'notToday')).toEqual({ value: 'S1' });
  });

  it.each([
    ['no manager', () => jon, 'a reason', 'approverLacks'],
    ['no reason', () => marta, '  ', 'reasonMissing'],
    ['too much of a reason', () => marta, 'x'.repeat(201), 'reasonTooLong'],
  ] as const)('%s: no consent', async (_title, by, reason, code) => {
    const theirs = await receive(jon, 'S2');
    refusalOf(await undo(maria, theirs, { by: by(), reason }), code);
    expect(await undoable(jon)).toBe(theirs);
  });
});
