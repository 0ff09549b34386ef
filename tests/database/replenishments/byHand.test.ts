import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shippedUnit } from '../../support/shippedUnit';
import { newOffice, type Office } from '../../support/office';
import { refusalOf, valueOf } from '../../support/warehouse';

let office: Office;
let document: string;

beforeEach(async () => {
  office = await newOffice();
  document = await office.insert(['NVR-8CH', 4], ['NVR-4CH', 3], ['KBD', 2]);
});

afterEach(() => office.close());

const check = async (sku: string, values: readonly string[]) => {
  const line = await office.line(document, sku);
  return valueOf(
    await office.admin.ask('replenishments.checkSerials', { document, line, values: [...values] }),
  );
};

const define = async (
  sku: string,
  values: readonly string[],
  { wereOut = false, leaveOut = false, on = document } = {},
) =>
  office.admin.run('replenishments.defineSerials', {
    document: on,
    line: await office.line(on, sku),
    values: [...values],
    wereOut,
    leaveOut,
  });

describe('serials by hand', () => {
  it('are told row by row what stands in the way, and nothing is changed', async () => {
    const other = await office.insert(['NVR-4CH', 1]);
    await office.define(other, 'NVR-4CH', ['N4-009']);
    const checked = await check('NVR-4CH', ['N4-001', 'n4-001', 'X1', '', 'N4-009', 'N4-002']);
    expect(checked).toMatchObject({ fresh: 2, wereOut: 0, refused: 4 });
    expect(checked.problems.map(({ row, refusal }) => [row, refusal.code])).toEqual([
      [2, 'twiceGiven'],
      [3, 'breaksRule'],
      [4, 'serialEmpty'],
      [5, 'definedElsewhere'],
    ]);
    expect(await office.values(document, 'NVR-4CH')).toEqual([]);
  });

  it('are given all or none; those that cannot be are left out on request', async () => {
    expect(refusalOf(await define('NVR-8CH', ['S1', 'S1', 'S2']), 'someRefused')).toEqual({ refused: 1 });
    expect(await office.values(document, 'NVR-8CH')).toEqual([]);
    const given = valueOf(await define('NVR-8CH', ['S1', 'S1', 'S2'], { leaveOut: true }));
    expect(given).toEqual({ defined: 2, leftOut: 1 });
    expect(await office.values(document, 'NVR-8CH')).toEqual(['S1', 'S2']);
  });

  it('are no more than the units that lack one', async () => {
    await office.define(document, 'NVR-8CH', ['S1', 'S2']);
    const { refused, problems } = await check('NVR-8CH', ['S3', 'S4', 'S5']);
    expect(refused).toBe(1);
    expect(problems[0]).toMatchObject({ row: 3, refusal: { code: 'tooManySerials', facts: { units: 2 } } });
  });

  it('keep -, + and ~: they are characters, never operators', async () => {
    await office.define(document, 'NVR-8CH', ['A-1~3', 'A+2', '~']);
    expect(await office.values(document, 'NVR-8CH')).toEqual(['A-1~3', 'A+2', '~']);
  });

  it('are refused where a record stands in the way, and one by capital letters only is no new serial', async () => {
    const before = await office.insert(['NVR-8CH', 2]);
    await office.define(before, 'NVR-8CH', ['ab1', 'AB2']);
    valueOf(await office.admin.run('replenishments.submit', { document: before }));
    const { problems } = await check('NVR-8CH', ['AB2', 'AB1']);
    expect(problems.map(({ refusal }) => refusal.code)).toEqual(['expectedElsewhere', 'anotherCase']);
  });

  it('that are Out ask first, and then come back with this replenishment', async () => {
    await shippedUnit(office, { sku: 'NVR-8CH', value: 'OLD-1' });
    expect(await check('NVR-8CH', ['OLD-1', 'S2'])).toMatchObject({ fresh: 1, wereOut: 1, refused: 0 });
    refusalOf(await define('NVR-8CH', ['OLD-1', 'S2']), 'someRefused');
    valueOf(await define('NVR-8CH', ['OLD-1', 'S2', 'S3', 'S4'], { wereOut: true }));
    valueOf(await office.admin.run('replenishments.submit', { document }));
    const found = valueOf(await office.admin.ask('serials.lookUp', { value: 'OLD-1' })).hits[0];
    expect(found).toMatchObject({ status: 'Out', processId: document });
    valueOf(await office.receiver.receive('OLD-1', { document, bin: 'A1' }));
    const back = valueOf(await office.admin.ask('serials.lookUp', { value: 'OLD-1' })).hits[0];
    expect(back).toMatchObject({ status: 'Ready', bin: 'A1' });
  });

  it('that were declared to come back are taken off again', async () => {
    await shippedUnit(office, { sku: 'NVR-8CH', value: 'OLD-1' });
    valueOf(await define('NVR-8CH', ['OLD-1', 'S2', 'S3', 'S4'], { wereOut: true }));
    valueOf(await office.admin.run('replenishments.submit', { document }));
    const line = await office.line(document, 'NVR-8CH');
    refusalOf(await office.admin.run('replenishments.withdraw', { document, line, place: 2 }), 'notDeclared');
    valueOf(await office.admin.run('replenishments.withdraw', { document, line, place: 1 }));
    refusalOf(await office.receiver.receive('OLD-1', { document, bin: 'A1' }), 'isOut');
  });

  it('that were declared keep their shipment from being voided, until they are taken off again', async () => {
    await shippedUnit(office, { sku: 'NVR-8CH', value: 'OLD-1', order: '77002' });
    valueOf(await define('NVR-8CH', ['OLD-1', 'S2', 'S3', 'S4'], { wereOut: true }));
    valueOf(await office.admin.run('replenishments.submit', { document }));
    const approval = { by: office.manager, reason: 'wrong box' };
    const back = () => office.manager.run('packing.void', { order: '77002' }, { approval });
    refusalOf(await back(), 'comingBack');
    const line = await office.line(document, 'NVR-8CH');
    valueOf(await office.admin.run('replenishments.withdraw', { document, line, place: 1 }));
    valueOf(await back());
    const { hits } = valueOf(await office.admin.ask('serials.lookUp', { value: 'OLD-1' }));
    expect(hits).toMatchObject([{ status: 'Reserved', bin: 'A1', processId: '77002' }]);
  });

  it('are cleared, and then free for another line', async () => {
    await office.define(document, 'NVR-8CH', ['S1', 'S2']);
    const lines = [await office.line(document, 'NVR-8CH')];
    expect(valueOf(await office.admin.run('replenishments.clearSerials', { document, lines }))).toEqual({
      cleared: 2,
    });
    const other = await office.insert(['NVR-8CH', 1]);
    await office.define(other, 'NVR-8CH', ['S1']);
  });

  it('are for In/Out SKUs', async () => {
    refusalOf(await define('KBD', ['S1']), 'linesTakeNoSerials');
  });
});
