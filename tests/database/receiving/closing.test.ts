import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedBin, seedProduct, seedReplenishment } from '../../support/seed';
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
    await seedProduct(seed, { sku: 'NVR-8CH' });
    await seedProduct(seed, { sku: 'CABLE', workflow: 'No' });
    await seedBin(seed, { code: 'A1' });
    await seedReplenishment(seed, {
      number: document,
      lines: [
        { sku: 'NVR-8CH', serials: ['S1', 'S2', 'S3'] },
        { sku: 'CABLE', units: 5 },
      ],
    });
    await seedReplenishment(seed, { number: 'RPL-2', lines: [{ sku: 'NVR-8CH', units: 3 }] });
  });
});

afterEach(() => warehouse.close());

const receive = (value: string, on = document) => maria.receive(value, { document: on, bin: 'A1' });

const consent = (reason: string, by = marta) => ({ approval: { by, reason } });

const close = (asked: Parameters<Someone['run']>[2] = consent('the supplier has no more')) =>
  maria.run('receiving.closeShort', { document }, asked);

const reopen = (asked: Parameters<Someone['run']>[2] = consent('they came after all')) =>
  maria.run('receiving.reopen', { document }, asked);

const shown = async () => valueOf(await maria.ask('receiving.document', { document }));

const rowOf = async (value: string) => valueOf(await maria.ask('serials.lookUp', { value })).hits[0];

describe('closing short', () => {
  it('keeps what did not come as Incoming, expected by nothing, with the reason in its note', async () => {
    valueOf(await receive('S1'));
    expect(valueOf(await close())).toEqual({ missing: 7 });
    expect(await shown()).toMatchObject({
      status: 'Closed short',
      closed: { reason: 'Allowed by Marta Test: the supplier has no more', by: 'Maria Test' },
    });
    expect(await rowOf('S2')).toMatchObject({
      status: 'Incoming',
      wmsNotes: expect.stringMatching(/^RPL-1 closed short \d{4}-\d\d-\d\d: the supplier has no more$/),
    });
    expect(await rowOf('S1')).toMatchObject({ status: 'Ready', wmsNotes: '' });
    expect((await receive('S2')) as unknown).toMatchObject({ refusal: { code: 'notExpected' } });
    const { toReceive, doneToday } = valueOf(await maria.ask('receiving.list', {}));
    expect(toReceive.map((row) => row.document)).toEqual(['RPL-2']);
    expect(doneToday.map((row) => [row.document, row.status])).toEqual([['RPL-1', 'Closed short']]);
    expect(valueOf(await maria.ask('receiving.find', { value: 'rpl-1' })).matches).toHaveLength(1);
  });

  it('takes a manager with a reason', async () => {
    refusalOf(await close({}), 'needsApproval');
    refusalOf(await close(consent('because', maria)), 'approverLacks');
    refusalOf(await marta.run('receiving.closeShort', { document }), 'reasonMissing');
    expect((await shown()).status).toBe('Submitted');
    valueOf(await marta.run('receiving.closeShort', { document }, consent('never came')));
    expect((await shown()).closed).toMatchObject({ reason: 'never came', by: 'Marta Test' });
  });

  it('is refused where nothing is missing, and where it was closed already', async () => {
    for (const value of ['S1', 'S2', 'S3']) valueOf(await receive(value));
    valueOf(await maria.run('receiving.count', { document, line: 2, units: 5, bin: 'A1' }));
    refusalOf(await close(), 'nothingMissing');
    valueOf(await reopen());
    const { undoable } = await shown();
    valueOf(await maria.run('receiving.undo', { document, receipt: undoable?.receipt ?? 0 }));
    valueOf(await close());
    refusalOf(await close(), 'notReceivable');
  });

  it('leaves a unit to another replenishment that takes new serials', async () => {
    valueOf(await close());
    expect(valueOf(await receive('S2', 'RPL-2'))).toMatchObject({ kind: 'received', serial: 'S2' });
  });
});

describe('reopening', () => {
  it('expects again what is still missing, but not what came elsewhere meanwhile', async () => {
    valueOf(await receive('S1'));
    valueOf(await close());
    valueOf(await receive('S2', 'RPL-2'));
    valueOf(await reopen());
    expect(await shown()).toMatchObject({ status: 'Receiving', closed: null });
    expect(valueOf(await receive('S3'))).toMatchObject({ line: { received: 2, units: 3 } });
    refusalOf(await receive('S2'), 'alreadyOnHand');
  });

  it('of one that is open is refused, and so is one without a manager', async () => {
    refusalOf(await reopen(), 'notEnded');
    valueOf(await close());
    refusalOf(await reopen({}), 'needsApproval');
    valueOf(await reopen());
    expect((await shown()).status).toBe('Submitted');
  });

  it('comes with the undoing of a receipt', async () => {
    valueOf(await receive('S1'));
    valueOf(await close());
    const { undoable } = await shown();
    valueOf(await maria.run('receiving.undo', { document, receipt: undoable?.receipt ?? 0 }));
    expect((await shown()).status).toBe('Receiving');
    for (const value of ['S1', 'S2', 'S3']) valueOf(await receive(value));
  });
});
