import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedBin, seedProduct, seedReplenishment } from '../../support/seed';
import { newWarehouse, refusalOf, type Someone, type TestWarehouse, valueOf } from '../../support/warehouse';

let warehouse: TestWarehouse;
let maria: Someone;
const document = 'RPL-1';

beforeEach(async () => {
  warehouse = await newWarehouse();
  maria = await warehouse.person('maria', 'receiver');
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, {
      sku: 'NVR-8CH',
      name: 'Video recorder',
      productIdWh: 'WH-2041',
      gtin: '4006381333931',
    });
    await seedProduct(seed, { sku: 'PSU-48V' });
    await seedProduct(seed, { sku: 'CABLE', workflow: 'No' });
    await seedProduct(seed, { sku: 'MODEM', workflow: 'Out' });
    await seedBin(seed, { code: 'A1-104' });
    await seedBin(seed, { code: 'Q-01', kind: 'blocked', location: 'Quarantine' });
    await seedBin(seed, { code: 'D1-002', kind: 'damaged', location: 'Damaged' });
    await seedBin(seed, { code: 'OLD-1', closed: true });
    await seedBin(seed, { code: 'B1-010', onlySku: 'PSU-48V' });
    await seedReplenishment(seed, {
      number: document,
      po: 'PO 77',
      tracking: '1Z999',
      generated: true,
      lines: [
        { sku: 'NVR-8CH', serials: ['NVR80005BBT', 'NVR80005BAV', '007'] },
        { sku: 'PSU-48V', serials: ['100234'] },
        { sku: 'CABLE', units: 5 },
      ],
    });
    await seedReplenishment(seed, { number: 'RPL-2', lines: [{ sku: 'NVR-8CH', serials: ['OTHER-1'] }] });
  });
});

afterEach(() => warehouse.close());

async function rows() {
  return warehouse.look(async (db) => ({
    serials: await db.selectFrom('serial').selectAll().orderBy('id').execute(),
    events: await db.selectFrom('event').selectAll().execute(),
    movements: await db.selectFrom('movement').selectAll().execute(),
    stock: await db.selectFrom('stock').selectAll().execute(),
    journal: await db.selectFrom('journal').selectAll().execute(),
    lines: await db.selectFrom('replenishment_line').selectAll().execute(),
    answers: await db.selectFrom('answer').selectAll().execute(),
  }));
}

describe('an expected serial', () => {
  it('is Ready in the bin with event, movement, stock and journal line, and counted', async () => {
    const received = valueOf(await maria.receive('NVR80005BBT', { document, bin: 'a1-104' }));
    expect(received).toEqual({
      kind: 'received',
      receipt: 3,
      serialId: 1,
      serial: 'NVR80005BBT',
      sku: 'NVR-8CH',
      name: 'Video recorder',
      bin: { code: 'A1-104', location: 'Rack A', kind: 'storage', gives: 'Ready' },
      status: 'Ready',
      position: 1,
      line: { received: 1, units: 3 },
      document: { received: 1, units: 9 },
    });
    const after = await rows();
    expect(after.movements).toHaveLength(1);
    expect(after.movements[0]).toMatchObject({ units: 1, step: 2 });
    expect(after.stock).toEqual([{ bin: 1, product: 1, status: 4, units: 1 }]);
    const { events } = valueOf(await maria.ask('serials.history', { serialId: 1 }));
    expect(
      events.map(({ step, status, bin, processId, by }) => ({ step, status, bin, processId, by })),
    ).toEqual([
      { step: 'receive', status: 'Ready', bin: 'A1-104', processId: 'RPL-1', by: 'Maria Test' },
      { step: 'submit', status: 'Incoming', bin: '', processId: 'RPL-1', by: '' },
    ]);
  });

  it.each([
    ['Q-01', 'Hold'],
    ['D1-002', 'Imperfect'],
  ] as const)('takes its status from the kind of the bin %s', async (bin, status) => {
    expect(valueOf(await maria.receive('007', { document, bin }))).toMatchObject({ status });
  });

  it('is found whatever its case, and keeps its leading zeros', async () => {
    expect(valueOf(await maria.receive('nvr80005bbt', { document, bin: 'A1-104' }))).toMatchObject({
      serial: 'NVR80005BBT',
    });
    expect(valueOf(await maria.receive(' 007 ', { document, bin: 'A1-104' }))).toMatchObject({
      serial: '007',
    });
    refusalOf(await maria.receive('7', { document, bin: 'A1-104' }), 'notExpected');
  });

  it('moves the document from Submitted over Receiving to Received with its last unit', async () => {
    const status = async () => valueOf(await maria.ask('receiving.document', { document: 'RPL-2' })).status;
    expect(await status()).toBe('Submitted');
    valueOf(await maria.receive('OTHER-1', { document: 'RPL-2', bin: 'A1-104' }));
    expect(await status()).toBe('Received');
    valueOf(await maria.receive('007', { document, bin: 'A1-104' }));
    expect(valueOf(await maria.ask('receiving.document', { document })).status).toBe('Receiving');
    const { toReceive, doneToday } = valueOf(await maria.ask('receiving.list', {}));
    expect(toReceive.map((row) => [row.document, row.received, row.units, row.mine])).toEqual([
      ['RPL-1', 1, 9, true],
    ]);
    expect(doneToday.map((row) => row.document)).toEqual(['RPL-2']);
  });

  it('announces the topics of what it changed', async () => {
    valueOf(await maria.receive('007', { document, bin: 'A1-104' }));
    expect(warehouse.announced).toEqual(['receiving', 'serials']);
  });
});

describe('a refused scan changes nothing', () => {
  const cases = [
    ['an unknown value', 'NOWHERE-1', 'A1-104', 'notExpected'],
    ['a serial of another replenishment', 'OTHER-1', 'A1-104', 'expectedElsewhere'],
    ['no bin chosen', '007', null, 'binMissing'],
    ['an unknown bin', '007', 'A2-999', 'binUnknown'],
    ['a bin that was closed meanwhile', '007', 'OLD-1', 'binClosed'],
    ['a bin of another SKU', '007', 'B1-010', 'binHolds'],
    ['a product that is not on it', 'modem', 'A1-104', 'productNotHere'],
    ['a command barcode', 'sdsdundo', 'A1-104', 'commandBarcode'],
    ['another document', 'RPL-2', 'A1-104', 'scannedDocument'],
    ['another document, typed in small letters', 'rpl-2', 'A1-104', 'scannedDocument'],
    ['the open document itself', 'RPL-1', 'A1-104', 'openAlready'],
    ['a closed bin scanned', 'OLD-1', 'A1-104', 'binClosed'],
    ['nothing', '', 'A1-104', 'serialEmpty'],
    ['65 characters', 'X'.repeat(65), 'A1-104', 'serialTooLong'],
    ['a zero-width character', 'NVR\u200b8', 'A1-104', 'serialHidden'],
    ['a control character', 'NVR\u00078', 'A1-104', 'serialHidden'],
  ] as const;
  it.each(cases)('%s', async (_title, value, bin, code) => {
    const before = await rows();
    refusalOf(await maria.receive(value, { document, bin }), code);
    expect(await rows()).toEqual(before);
    expect(warehouse.announced).toEqual([]);
  });

  it('already received says when, by whom and where', async () => {
    valueOf(await maria.receive('007', { document, bin: 'A1-104' }));
    const before = await rows();
    const facts = refusalOf(await maria.receive('007', { document, bin: 'Q-01' }), 'alreadyReceived');
    expect(facts).toMatchObject({ value: '007', bin: 'A1-104', by: 'Maria Test', document: 'RPL-1' });
    expect(Math.abs(Date.now() - facts.at)).toBeLessThan(60_000);
    expect(await rows()).toEqual(before);
  });

  it('a misread is shown beside the expected value', async () => {
    const facts = refusalOf(await maria.receive('NVR80005B8T', { document, bin: 'A1-104' }), 'notExpected');
    expect(facts.nearest).toEqual({ value: 'NVR80005BBT', sku: 'NVR-8CH', misread: true });
  });

  it('a replenishment that is not submitted', async () => {
    await warehouse.seed((seed) =>
      seedReplenishment(seed, {
        number: 'RPL-3',
        status: 'Incomplete',
        lines: [{ sku: 'NVR-8CH', units: 2 }],
      }),
    );
    refusalOf(await maria.ask('receiving.find', { value: 'RPL-3' }), 'notReceivable');
  });
});

describe('the product of a line with listed serials', () => {
  it.each(['nvr-8ch', '4006381333931'])('%s is told with its line, and nothing is written', async (value) => {
    const before = await rows();
    expect(valueOf(await maria.receive(value, { document, bin: 'A1-104' }))).toEqual({
      kind: 'line',
      position: 1,
      sku: 'NVR-8CH',
    });
    expect(await rows()).toEqual(before);
  });
});

describe('a bin scanned', () => {
  it('is told, and nothing is written', async () => {
    const before = await rows();
    expect(valueOf(await maria.receive('d1-002', { document, bin: 'A1-104' }))).toEqual({
      kind: 'bin',
      bin: { code: 'D1-002', location: 'Damaged', kind: 'damaged', gives: 'Imperfect' },
    });
    expect(await rows()).toEqual(before);
  });
});

describe('one value expected on two lines', () => {
  beforeEach(() =>
    warehouse.seed((seed) =>
      seedReplenishment(seed, {
        number: 'RPL-4',
        lines: [
          { sku: 'NVR-8CH', serials: ['555'] },
          { sku: 'PSU-48V', serials: ['555'] },
        ],
      }),
    ),
  );

  it('asks which one, and the confirmed scan receives exactly that one', async () => {
    const asked = await maria.receive('555', { document: 'RPL-4', bin: 'A1-104' });
    expect(asked).toMatchObject({ question: { code: 'whichOne', accepts: ['line:1', 'line:2'] } });
    const received = valueOf(
      await maria.receive('555', { document: 'RPL-4', bin: 'A1-104', confirm: ['line:2'] }),
    );
    expect(received).toMatchObject({ sku: 'PSU-48V', position: 2 });
    // Only one is left: no question any more.
    expect(valueOf(await maria.receive('555', { document: 'RPL-4', bin: 'A1-104' }))).toMatchObject({
      sku: 'NVR-8CH',
    });
  });

  it('the open step decides', async () => {
    const received = valueOf(await maria.receive('555', { document: 'RPL-4', bin: 'A1-104', line: 2 }));
    expect(received).toMatchObject({ sku: 'PSU-48V', position: 2 });
  });

  it('ignores a confirmation that was not asked for', async () => {
    const asked = await maria.receive('555', {
      document: 'RPL-4',
      bin: 'A1-104',
      confirm: ['line:9', 'wasOut'],
    });
    expect(asked).toHaveProperty('question');
  });
});

describe('the same request id', () => {
  const request = '0190a5c0-1111-7000-8000-000000000001';

  it('counts once and gives the same answer', async () => {
    const first = await maria.receive('007', { document, bin: 'A1-104', request });
    const again = await maria.receive('007', { document, bin: 'A1-104', request });
    expect(again).toEqual(first);
    const after = await rows();
    expect(after.movements).toHaveLength(1);
    expect(after.answers).toHaveLength(1);
  });

  it('with other content is a fault, not a success', async () => {
    valueOf(await maria.receive('007', { document, bin: 'A1-104', request }));
    expect(await maria.receive('NVR80005BAV', { document, bin: 'A1-104', request })).toHaveProperty('fault');
    expect((await rows()).movements).toHaveLength(1);
  });

  it('after a refusal is decided anew', async () => {
    refusalOf(await maria.receive('007', { document, bin: null, request }), 'binMissing');
    expect((await rows()).answers).toEqual([]);
    valueOf(
      await maria
        .receive('007', { document, bin: null, request })
        .then(() => maria.receive('007', { document, bin: 'A1-104', request })),
    );
  });
});

describe('what a scan on the list means', () => {
  it.each([
    ['its number', 'RPL-1'],
    ['its number, typed in small letters', 'rpl-1'],
    ['its PO', 'PO 77'],
    ['its tracking number', '1Z999'],
    ['a serial that it expects', '100234'],
    ['a product of which more is to come', 'psu-48v'],
  ])('%s', async (_title, value) => {
    const { matches } = valueOf(await maria.ask('receiving.find', { value }));
    expect(matches.map((match) => match.document)).toEqual(['RPL-1']);
  });

  it('several, where a product comes on several', async () => {
    const { matches } = valueOf(await maria.ask('receiving.find', { value: '4006381333931' }));
    expect(matches.map((match) => match.document)).toEqual(['RPL-1', 'RPL-2']);
    valueOf(await maria.receive('OTHER-1', { document: 'RPL-2', bin: 'A1-104' }));
    expect(valueOf(await maria.ask('receiving.find', { value: '4006381333931' })).matches).toHaveLength(1);
  });

  it('a unit received already is told so', async () => {
    valueOf(await maria.receive('007', { document, bin: 'A1-104' }));
    refusalOf(await maria.ask('receiving.find', { value: '007' }), 'alreadyReceived');
  });

  it.each(['NOWHERE', '', 'A1-104'])('anything else is refused: %j', async (value) => {
    refusalOf(await maria.ask('receiving.find', { value }), 'nothingToReceive');
  });
});
