import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newOffice, type Office } from '../../support/office';
import { refusalOf, valueOf } from '../../support/warehouse';

let office: Office;

beforeEach(async () => {
  office = await newOffice();
});

afterEach(() => office.close());

const submit = async (document: string) => office.admin.run('replenishments.submit', { document });
const open = async (document: string) => valueOf(await office.admin.ask('replenishments.open', { document }));
const found = async (value: string) => valueOf(await office.admin.ask('serials.lookUp', { value })).hits[0];
const cancel = (document: string, reason = 'ordered twice') =>
  office.admin.run('replenishments.cancel', { document, reason });
const consent = (reason: string) => ({ approval: { by: office.manager, reason } });

describe('Submit Replenishment', () => {
  it('makes as many Incoming serials as units, tied to the replenishment; the receiver gets exactly those', async () => {
    const document = await office.insert(['NVR-8CH', 2], ['CABLE', 3]);
    await office.define(document, 'NVR-8CH', ['S1', 'S2']);
    expect(valueOf(await submit(document))).toEqual({ incoming: 2, toRegister: 0 });
    expect(await found('S1')).toMatchObject({
      status: 'Incoming',
      processType: 'Replenishment',
      processId: document,
    });
    expect(await open(document)).toMatchObject({
      status: 'Submitted',
      steps: [{ status: 'Incomplete' }, { status: 'Submitted', by: 'Aiko Test' }],
    });
    refusalOf(await office.receiver.receive('S3', { document, bin: 'A1', line: 1 }), 'notExpected');
    valueOf(await office.receiver.receive('S1', { document, bin: 'A1' }));
    expect(await found('S1')).toMatchObject({ status: 'Ready', bin: 'A1' });
    const arrivals = (await open(document)).arrivals;
    expect(arrivals).toMatchObject([{ units: 1 }]);
  });

  it('is refused while a line has some but not as many serials as units', async () => {
    const document = await office.insert(['NVR-8CH', 3]);
    await office.define(document, 'NVR-8CH', ['S1', 'S2']);
    expect(refusalOf(await submit(document), 'serialsIncomplete')).toEqual({
      sku: 'NVR-8CH',
      units: 3,
      defined: 2,
    });
    expect(await found('S1')).toBeUndefined();
    expect((await open(document)).status).toBe('Incomplete');
  });

  it('leaves lines without serials to the warehouse', async () => {
    const document = await office.insert(['NVR-8CH', 3]);
    expect(valueOf(await submit(document))).toEqual({ incoming: 0, toRegister: 3 });
    valueOf(await office.receiver.receive('MAKER-1', { document, bin: 'A1' }));
  });

  it('names the first serial that was lost to somebody meanwhile, and changes nothing', async () => {
    const document = await office.insert(['NVR-8CH', 2]);
    await office.define(document, 'NVR-8CH', ['S1', 'S2']);
    const other = await office.insert(['NVR-8CH', 1]);
    valueOf(await submit(other));
    valueOf(await office.receiver.receive('S2', { document: other, bin: 'A1' }));
    expect(refusalOf(await submit(document), 'alreadyKnown')).toMatchObject({ value: 'S2', status: 'Ready' });
    expect(await found('S1')).toBeUndefined();
    expect((await open(document)).status).toBe('Incomplete');
  });
});

describe('Cancel', () => {
  it('keeps Incoming serials, expected by nothing, with the reason in their note; they can be declared again', async () => {
    const document = await office.insert(['NVR-8CH', 2]);
    await office.define(document, 'NVR-8CH', ['S1', 'S2']);
    valueOf(await submit(document));
    expect(valueOf(await cancel(document))).toEqual({ noLongerExpected: 2 });
    expect(await open(document)).toMatchObject({
      status: 'Cancelled',
      lines: [{ expected: 0, closedShort: 2, received: 0, byHand: 2 }],
      steps: [{}, {}, { status: 'Cancelled', reason: 'ordered twice', by: 'Aiko Test' }],
    });
    expect((await found('S1'))?.wmsNotes).toMatch(new RegExp(`^${document} cancelled .*: ordered twice$`));
    refusalOf(await office.receiver.receive('S1', { document, bin: 'A1' }), 'notExpected');

    const again = await office.insert(['NVR-8CH', 1]);
    await office.define(again, 'NVR-8CH', ['s1'.toUpperCase()]);
    valueOf(await submit(again));
    expect(await found('S1')).toMatchObject({ status: 'Incoming', processId: again });
    valueOf(await office.receiver.receive('S1', { document: again, bin: 'A1' }));
    expect(await found('S1')).toMatchObject({ status: 'Ready' });
    const { id = 0 } = (await found('S1')) ?? {};
    const history = valueOf(await office.admin.ask('serials.history', { serialId: id }));
    expect(history.events.map(({ step }) => step)).toEqual(['receive', 'submit', 'submit']);
  });

  it('of an Incomplete one gives its values free', async () => {
    const document = await office.insert(['NVR-8CH', 1]);
    await office.define(document, 'NVR-8CH', ['S1']);
    valueOf(await cancel(document));
    const other = await office.insert(['NVR-8CH', 1]);
    await office.define(other, 'NVR-8CH', ['S1']);
  });

  it('takes a reason, and is refused once something is received', async () => {
    const document = await office.insert(['NVR-8CH', 2]);
    refusalOf(await cancel(document, '  '), 'reasonMissing');
    refusalOf(await cancel(document, 'x'.repeat(201)), 'reasonTooLong');
    valueOf(await submit(document));
    valueOf(await office.receiver.receive('M1', { document, bin: 'A1' }));
    expect(refusalOf(await cancel(document), 'alreadyReceiving')).toEqual({ document, received: 1 });
    refusalOf(
      await office.manager.run('replenishments.cancel', { document, reason: 'because' }),
      'notAllowed',
    );
  });
});

describe('what did not come', () => {
  it('after closing short is received after reopening, unless it was declared again elsewhere', async () => {
    const document = await office.insert(['NVR-8CH', 3]);
    await office.define(document, 'NVR-8CH', ['S1', 'S2', 'S3']);
    valueOf(await submit(document));
    valueOf(await office.receiver.receive('S1', { document, bin: 'A1' }));
    valueOf(await office.manager.run('receiving.closeShort', { document }, consent('never came')));
    expect((await open(document)).lines).toMatchObject([{ received: 1, expected: 0, closedShort: 2 }]);

    const again = await office.insert(['NVR-8CH', 1]);
    await office.define(again, 'NVR-8CH', ['S2']);
    valueOf(await submit(again));
    valueOf(await office.manager.run('receiving.reopen', { document }, consent('they came')));
    valueOf(await office.receiver.receive('S3', { document, bin: 'A1' }));
    refusalOf(await office.receiver.receive('S2', { document, bin: 'A1' }), 'expectedElsewhere');
    valueOf(await office.receiver.receive('S2', { document: again, bin: 'A1' }));
  });
});
