import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyStep } from '../../../main/database/serials/applyStep';
import { loadSubjects } from '../../../main/database/serials/load';
import { seedBin, seedDocument, seedProduct, seedReplenishment } from '../../support/seed';
import { newWarehouse, refusalOf, type Someone, type TestWarehouse, valueOf } from '../../support/warehouse';

let warehouse: TestWarehouse;
let maria: Someone;
let marta: Someone;
const document = 'RPL-1';

beforeEach(async () => {
  warehouse = await newWarehouse();
  maria = await warehouse.person('maria', 'receiver');
  marta = await warehouse.person('marta', 'manager');
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, { sku: 'RTR-AX3', gtin: '4006381333931' });
    await seedProduct(seed, { sku: 'TAB-08R', rule: { kind: 'imei' } });
    await seedProduct(seed, { sku: 'KBD-W1', workflow: 'Out' });
    await seedProduct(seed, { sku: 'OTHER' });
    await seedBin(seed, { code: 'A1' });
    await seedBin(seed, { code: 'D1', kind: 'damaged' });
    await seedReplenishment(seed, { number: document, lines: [{ sku: 'RTR-AX3', units: 3 }] });
    await seedReplenishment(seed, {
      number: 'RPL-2',
      lines: [
        { sku: 'RTR-AX3', units: 2 },
        { sku: 'TAB-08R', units: 2 },
        { sku: 'KBD-W1', units: 5 },
      ],
    });
    await seedReplenishment(seed, { number: 'RPL-3', lines: [{ sku: 'OTHER', serials: ['SN-1', 'SN-2'] }] });
  });
});

afterEach(() => warehouse.close());

const scan = (value: string, more: Partial<Parameters<Someone['receive']>[1]> = {}) =>
  maria.receive(value, { document, bin: 'A1', ...more });

const undo = async (who: Someone, on = document) => {
  const { undoable } = valueOf(await who.ask('receiving.document', { document: on }));
  return valueOf(await who.run('receiving.undo', { document: on, receipt: undoable?.receipt ?? 0 }));
};

async function rowOf(value: string) {
  const { hits } = valueOf(await maria.ask('serials.lookUp', { value }));
  return hits;
}

const historyOf = async (value: string) => {
  const [hit] = await rowOf(value);
  return valueOf(await maria.ask('serials.history', { serialId: hit?.id ?? 0 })).events;
};

const counts = async (on = document) => {
  const { lines, status } = valueOf(await maria.ask('receiving.document', { document: on }));
  return { status, lines: lines.map(({ received, units }) => `${received}/${units}`) };
};

const serials = () =>
  warehouse.look((db) => db.selectFrom('serial').select(['value', 'status']).orderBy('id').execute());

describe("a maker's serial on a line without a list", () => {
  it('is Ready in the bin, on the one line that takes it, and counted', async () => {
    expect(valueOf(await scan(' AX3-0007 '))).toMatchObject({
      kind: 'received',
      serial: 'AX3-0007',
      sku: 'RTR-AX3',
      status: 'Ready',
      position: 1,
      line: { received: 1, units: 3 },
    });
    expect((await historyOf('ax3-0007')).map(({ step, processId, bin }) => [step, processId, bin])).toEqual([
      ['register', 'RPL-1', 'A1'],
    ]);
    // The line still takes new serials: what is registered makes no list.
    const { lines } = valueOf(await maria.ask('receiving.document', { document }));
    expect(lines[0]).toMatchObject({ takes: 'newSerials', lies: { bin: 'A1', units: 1 } });
  });

  it('goes to the damaged bin as Imperfect', async () => {
    expect(valueOf(await scan('AX3-1', { bin: 'D1' }))).toMatchObject({ status: 'Imperfect' });
  });

  it('scanned again tells when, where and by whom', async () => {
    valueOf(await scan('AX3-1'));
    expect(refusalOf(await scan('AX3-1'), 'alreadyReceived')).toMatchObject({ bin: 'A1', by: 'Maria Test' });
  });

  it('makes the replenishment Received with its last unit; one more is refused in its own words', async () => {
    for (const value of ['AX3-1', 'AX3-2', 'AX3-3']) valueOf(await scan(value));
    expect(await counts()).toEqual({ status: 'Received', lines: ['3/3'] });
    expect(refusalOf(await scan('AX3-4'), 'lineComplete')).toEqual({
      value: 'AX3-4',
      sku: 'RTR-AX3',
      units: 3,
    });
    expect(await rowOf('AX3-4')).toEqual([]);
  });

  it('may be more than ordered where a manager consents, with the reason in the history', async () => {
    for (const value of ['AX3-1', 'AX3-2', 'AX3-3']) valueOf(await scan(value));
    const approval = { by: marta, reason: 'one more in the box' };
    expect(valueOf(await scan('AX3-4', { approval }))).toMatchObject({ line: { received: 4, units: 3 } });
    expect((await historyOf('AX3-4'))[0]).toMatchObject({
      by: 'Maria Test',
      reason: 'Allowed by Marta Test: one more in the box',
    });
    // For this receipt only.
    refusalOf(await scan('AX3-5'), 'lineComplete');
    expect((await counts()).status).toBe('Received');
    refusalOf(await scan('AX3-5', { approval: { by: maria, reason: 'I say so' } }), 'approverLacks');
  });

  it('undone is Incoming, expected by nothing, with a note why; the next line that takes it has it', async () => {
    valueOf(await scan('AX3-1'));
    expect(await undo(maria)).toMatchObject({ serial: 'AX3-1', becomes: 'Incoming', line: { received: 0 } });
    expect((await rowOf('AX3-1'))[0]).toMatchObject({
      status: 'Incoming',
      bin: '',
      wmsNotes: expect.stringMatching(/^RPL-1 receipt undone \d{4}-\d\d-\d\d$/),
    });
    valueOf(await maria.receive('AX3-1', { document: 'RPL-2', bin: 'A1', line: 1 }));
    expect((await historyOf('AX3-1')).map(({ step, processId }) => [step, processId])).toEqual([
      ['register', 'RPL-2'],
      ['undoReceipt', 'RPL-1'],
      ['register', 'RPL-1'],
    ]);
  });
});

describe('which line a new serial belongs to', () => {
  it('is asked where two take new ones, and the open step answers it', async () => {
    const asked = await scan('AX3-1', { document: 'RPL-2' });
    expect(asked).toMatchObject({
      question: { code: 'whichOne', facts: { expected: false }, accepts: ['line:1', 'line:2'] },
    });
    expect(valueOf(await scan('AX3-1', { document: 'RPL-2', confirm: ['line:1'] }))).toMatchObject({
      sku: 'RTR-AX3',
    });
    expect(valueOf(await scan('AX3-2', { document: 'RPL-2', line: 1 }))).toMatchObject({ position: 1 });
    // Line 1 is full: only line 2 can take one, so it is the open step by itself.
    expect(valueOf(await scan('490154203237518', { document: 'RPL-2' }))).toMatchObject({ sku: 'TAB-08R' });
  });

  it('is none where a counted line is the open step', async () => {
    const facts = refusalOf(await scan('AX3-1', { document: 'RPL-2', line: 3 }), 'countedSku');
    expect(facts).toEqual({ sku: 'KBD-W1', workflow: 'Out' });
    expect(await serials()).toHaveLength(2);
  });

  it("a product's code opens its line", async () => {
    expect(valueOf(await scan('4006381333931', { document: 'RPL-2', aim: ']E0' }))).toEqual({
      kind: 'line',
      position: 1,
      sku: 'RTR-AX3',
    });
  });
});

describe('the serial rule of the SKU', () => {
  it.each([
    ['49015420323751', { is: 'imeiLength', has: 14 }],
    ['490154203237519', { is: 'checkDigit' }],
    ['49015420323751X', { is: 'digitsOnly' }],
  ])('%s breaks it, and nothing is recorded', async (value, broken) => {
    const facts = refusalOf(await scan(value, { document: 'RPL-2', line: 2 }), 'breaksRule');
    expect(facts).toMatchObject({ value, sku: 'TAB-08R', broken });
    expect(await serials()).toHaveLength(2);
  });

  it('is broken even by a person who says that it really is the serial', async () => {
    const confirm = ['reallySerial'];
    refusalOf(await scan('123', { document: 'RPL-2', line: 2, confirm }), 'breaksRule');
  });
});

describe('a value that may be something else on the box is asked about', () => {
  it.each([
    ['a GTIN of a product unknown here', '9780201379624', null],
    ['a retail code by its AIM identifier', '12345', ']E0'],
  ])('%s', async (_title, value, aim) => {
    const asked = await scan(value, { aim });
    expect(asked).toMatchObject({ question: { code: 'reallySerial', accepts: ['reallySerial'] } });
    expect(await serials()).toHaveLength(2);
    valueOf(await scan(value, { aim, confirm: ['reallySerial'] }));
    expect(await rowOf(value)).toHaveLength(1);
  });

  it('one unlike those before it, once: the next of its kind is not asked about', async () => {
    valueOf(await scan('AX3-0001'));
    valueOf(await scan('AX3-0002'));
    const asked = await scan('998877');
    expect(asked).toMatchObject({
      question: {
        code: 'reallySerial',
        facts: { value: '998877', sku: 'RTR-AX3', doubt: { is: 'unlikeOthers', other: 'AX3-0002' } },
      },
    });
    valueOf(await scan('998877', { confirm: ['reallySerial'] }));
    await undo(maria);
    valueOf(await scan('998877'));
  });

  it('a unit of another product', async () => {
    valueOf(await maria.receive('SN-1', { document: 'RPL-3', bin: 'A1' }));
    // The only line that takes new serials: nobody chose it, so the unit is told where it is.
    refusalOf(await scan('SN-1'), 'alreadyOnHand');
    const asked = await scan('SN-1', { line: 1 });
    expect(asked).toMatchObject({
      question: { facts: { doubt: { is: 'knownElsewhere', sku: 'OTHER', status: 'Ready' } } },
    });
    valueOf(await scan('SN-1', { line: 1, confirm: ['reallySerial'] }));
    expect((await rowOf('SN-1')).map(({ sku, status }) => [sku, status])).toEqual([
      ['OTHER', 'Ready'],
      ['RTR-AX3', 'Ready'],
    ]);
  });
});

describe('a serial that was Out', () => {
  beforeEach(async () => {
    valueOf(await scan('AX3-1'));
    const order = await warehouse.seed(async (seed) => {
      const made = await seedDocument(seed, 'Order', '77120');
      await seed.writing.db
        .insertInto('customer_order')
        .values({
          id: made.id,
          status: 3,
          reference: '',
          customer: '',
          ordered_at: Date.now(),
          shipped_at: null,
          changed: 1,
        })
        .execute();
      return made;
    });
    for (const step of ['reserve', 'ship'] as const) {
      await warehouse.seed(async ({ writing, line }) => {
        const [subject] = await loadSubjects(writing, 'AX3-1');
        if (subject === undefined) throw new Error('AX3-1 is unknown');
        const asked = { step, document: order, bin: null, confirm: [] };
        const applied = await applyStep(writing, line, subject, asked);
        if (!('record' in applied)) throw new Error(`${step}: ${JSON.stringify(applied)}`);
      });
    }
  });

  it('comes back as new stock once a person says so; undo brings Out back with its order', async () => {
    const asked = await scan('AX3-1', { document: 'RPL-2', line: 1 });
    expect(asked).toMatchObject({ question: { code: 'wasOut', facts: { order: '77120' } } });
    const confirm = ['wasOut'];
    const back = await scan('AX3-1', { document: 'RPL-2', line: 1, confirm });
    expect(valueOf(back)).toMatchObject({ status: 'Ready', sku: 'RTR-AX3' });
    expect(await undo(maria, 'RPL-2')).toMatchObject({ becomes: 'Out' });
    expect((await rowOf('AX3-1'))[0]).toMatchObject({ status: 'Out', order: '77120', wmsNotes: '' });
  });
});

describe('what is refused changes nothing', () => {
  it.each([
    ['nothing', '', 'A1', 'serialEmpty'],
    ['65 characters', 'X'.repeat(65), 'A1', 'serialTooLong'],
    ['a zero-width character', 'AX\u200b3', 'A1', 'serialHidden'],
    ['a control character', 'AX\u00073', 'A1', 'serialHidden'],
    ['no bin', 'AX3-1', null, 'binMissing'],
    ['an unknown bin', 'AX3-1', 'Z9', 'binUnknown'],
    ['a serial that another replenishment expects', 'SN-1', 'A1', 'expectedElsewhere'],
  ])('%s', async (_title, value, bin, code) => {
    const before = await serials();
    const answer = await scan(value, { bin });
    expect(answer).toMatchObject({ refusal: { code } });
    expect(await serials()).toEqual(before);
    expect(await counts()).toEqual({ status: 'Submitted', lines: ['0/3'] });
  });
});
