import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobState } from '../../../shared/contract/jobs';
import { noFilters } from '../../../shared/contract/serialFilters';
import type { Selection } from '../../../shared/contract/selection';
import { testJobs, type TestJobs } from '../../support/jobs';
import { seedBin, seedProduct, seedReplenishment } from '../../support/seed';
import { newWarehouse, refusalOf, type Someone, type TestWarehouse, valueOf } from '../../support/warehouse';

const all: Selection = { is: 'all', filters: noFilters, except: [] };

let warehouse: TestWarehouse;
let admin: Someone;
let jobs: TestJobs;

beforeEach(async () => {
  warehouse = await newWarehouse();
  admin = await warehouse.person('aiko', 'admin');
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, { sku: 'NVR-8CH' });
    await seedProduct(seed, { sku: 'CAM' });
    await seedBin(seed, { code: 'A1' });
    await seedReplenishment(seed, {
      number: 'RPL-1',
      lines: [
        { sku: 'NVR-8CH', serials: ['SN-1', 'SN-2', 'SN-3', 'SAME'] },
        { sku: 'CAM', serials: ['SAME'] },
      ],
    });
  });
  jobs = testJobs(warehouse);
});

afterEach(() => warehouse.close());

const idOf = async (value: string, sku = 'NVR-8CH'): Promise<number> => {
  const { hits } = valueOf(await admin.ask('serials.lookUp', { value }));
  return hits.find((hit) => hit.sku === sku && hit.serial === value)?.id ?? 0;
};

async function held(value: string, sku?: string): Promise<Readonly<Record<string, string>>> {
  const serialId = await idOf(value, sku);
  const { attributes } = valueOf(await admin.ask('attributes.ofSerial', { serialId }));
  return Object.fromEntries(attributes.map(({ name, value: its }) => [name, its]));
}

async function save(value: string, attributes: Readonly<Record<string, string>>) {
  const serialId = await idOf(value);
  const { attributes: was } = valueOf(await admin.ask('attributes.ofSerial', { serialId }));
  const wanted = Object.entries(attributes).map(([name, its]) => ({ name, value: its }));
  return admin.run('attributes.save', { serialId, was, attributes: wanted });
}

describe('attributes of one serial', () => {
  it('are set, changed and deleted; the first spelling of a name stays', async () => {
    valueOf(await save('SN-1', { Firmware: '1', Batch: '7' }));
    valueOf(await save('SN-2', { FIRMWARE: '2' }));
    expect(await held('SN-2')).toEqual({ Firmware: '2' });
    valueOf(await save('SN-1', { firmware: '3' }));
    expect(await held('SN-1')).toEqual({ Firmware: '3' });
    expect(valueOf(await admin.ask('attributes.names', {}))).toEqual({ names: ['Firmware'] });
  });

  it('are not saved over those of somebody else', async () => {
    const serialId = await idOf('SN-1');
    valueOf(await save('SN-1', { Batch: '7' }));
    const late = await admin.run('attributes.save', {
      serialId,
      was: [],
      attributes: [{ name: 'A', value: '' }],
    });
    expect(refusalOf(late, 'attributesChanged')).toEqual({ serial: 'SN-1' });
    expect(await held('SN-1')).toEqual({ Batch: '7' });
  });

  it.each([
    [{ name: '', value: 'x' }, 'attributes.0.name', 'Give a name of 1 to 64 characters.'],
    [{ name: 'n'.repeat(65), value: 'x' }, 'attributes.0.name', 'Give a name of 1 to 64 characters.'],
    [{ name: 'n', value: 'x'.repeat(1001) }, 'attributes.0.value', 'A value holds 1,000 characters at most.'],
  ])('name the field that does not fit', async (attribute, field, remedy) => {
    const answer = await admin.run('attributes.save', { serialId: 1, was: [], attributes: [attribute] });
    expect(refusalOf(answer, 'inputInvalid')).toMatchObject({ field, remedy });
  });

  it('leave Update alone, and stand in the journal with who and what before and after', async () => {
    const serialId = await idOf('SN-1');
    const before = await warehouse.look((db) =>
      db.selectFrom('serial').select(['updated_at', 'changed']).where('id', '=', serialId).executeTakeFirst(),
    );
    valueOf(await save('SN-1', { Batch: '7' }));
    const after = await warehouse.look((db) =>
      db.selectFrom('serial').select(['updated_at', 'changed']).where('id', '=', serialId).executeTakeFirst(),
    );
    expect(after).toEqual(before);
    const line = await warehouse.look((db) =>
      db
        .selectFrom('journal')
        .select(['operation', 'person', 'details'])
        .orderBy('number', 'desc')
        .executeTakeFirst(),
    );
    expect(line).toMatchObject({ operation: 'attributes.save', person: admin.id });
    expect(JSON.parse(line?.details ?? '')).toEqual({
      serial: serialId,
      before: [],
      after: [{ name: 'Batch', value: '7' }],
    });
  });
});

describe('Add Attributes', () => {
  it('keeps another value unless it is told to replace it, and counts what it did', async () => {
    valueOf(await save('SN-1', { Batch: '7' }));
    valueOf(await save('SN-2', { Batch: '8' }));
    const given = { selection: all, name: 'BATCH', value: '8' };
    expect(await jobs.run(admin, 'attributes.add', { ...given, overwrite: false })).toMatchObject({
      result: { of: 'attributes', selected: 5, set: 3, replaced: 0, same: 1, kept: 1, full: 0 },
    });
    expect(await held('SN-1')).toEqual({ Batch: '7' });
    expect(await jobs.run(admin, 'attributes.add', { ...given, overwrite: true })).toMatchObject({
      result: { set: 0, replaced: 1, same: 4, kept: 0 },
    });
    expect(await held('SN-1')).toEqual({ Batch: '8' });
  });

  it('leaves a serial alone that holds a hundred', async () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, place) => [`n${place}`, '']));
    valueOf(await save('SN-1', many));
    const selection: Selection = { is: 'ticked', ids: [await idOf('SN-1'), await idOf('SN-2')] };
    expect(
      await jobs.run(admin, 'attributes.add', { selection, name: 'one more', value: '', overwrite: true }),
    ).toMatchObject({ result: { selected: 2, set: 1, full: 1 } });
  });
});

describe('Add Attributes By CSV', () => {
  const header = 'SKU,Serial,Attribute name,Attribute value';

  async function check(...lines: readonly string[]): Promise<JobState & { readonly job: string }> {
    const path = join(warehouse.folder, 'attributes.csv');
    writeFileSync(path, `${[header, ...lines].join('\r\n')}\r\n`);
    return jobs.run(admin, 'attributes.checkCsv', { path });
  }

  it('checks first: nothing is changed, each row is in one of four', async () => {
    valueOf(await save('SN-1', { Batch: '7', Colour: 'red' }));
    const checked = await check(
      'nvr-8ch,sn-1,batch,8',
      'NVR-8CH,SN-1,COLOUR,red',
      'NVR-8CH,SN-2,Batch,7',
      'NVR-8CH,SN-2,batch,7',
      'NVR-8CH,SN-9,Batch,7',
    );
    expect(checked).toMatchObject({
      is: 'done',
      result: { of: 'csvCheck', file: 'attributes.csv', rows: 5, fresh: 1, same: 2, differ: 1, refused: 1 },
    });
    expect(await held('SN-2')).toEqual({});
    expect(
      await jobs.run(admin, 'attributes.applyCsv', { check: checked.job, overwrite: true }),
    ).toMatchObject({ result: { of: 'attributes', set: 1, replaced: 1, same: 0, kept: 0 } });
    expect(await held('SN-1')).toEqual({ Batch: '8', Colour: 'red' });
    const again = await jobs.run(admin, 'attributes.applyCsv', { check: checked.job, overwrite: true });
    expect(again).toMatchObject({ is: 'refused', refusal: { code: 'checkGone' } });
  });

  it('says of each refused row where, why not, and what to do', async () => {
    const checked = await check(
      'NVR-8CH,SN-1,Batch,7',
      'NVR-8CH,SN-1,Batch,8',
      'NO-SUCH,SN-1,Batch,7',
      'NVR-8HC,SN-1,Batch,7',
      ',SAME,Batch,7',
      'NVR-8CH,,Batch,7',
      'NVR-8CH,SN-1,,7',
      `NVR-8CH,SN-1,${'n'.repeat(65)},7`,
      `NVR-8CH,SN-1,Long,${'x'.repeat(1342)}`,
      'NVR-8CH,SN-11,Batch,7',
      'NVR-8CH,1.23E+15,Batch,7',
    );
    if (checked.is !== 'done' || checked.result.of !== 'csvCheck') throw new Error(checked.is);
    expect(
      checked.result.problems.map(({ row, column, reason, remedy }) => [row, column, reason, remedy]),
    ).toEqual([
      [
        3,
        'Attribute value',
        'The same serial and attribute twice with different values (also row 2).',
        'Keep one of the two rows.',
      ],
      [4, 'SKU', 'No such SKU.', 'Compare it with the list, and spell it as it stands there.'],
      [5, 'SKU', 'No such SKU.', 'Compare it with the list, and spell it as it stands there.'],
      [6, 'SKU', 'The row names no SKU.', 'Give the SKU: CAM and NVR-8CH have this serial.'],
      [7, 'Serial', 'The row names no serial.', 'Give the serial.'],
      [8, 'Attribute name', 'The attribute has no name.', 'Give a name of 1 to 64 characters.'],
      [9, 'Attribute name', 'A name has 64 characters at most; this has 65.', 'Shorten it.'],
      [10, 'Attribute value', 'A cell holds 1,000 characters at most; this has 1,342.', 'Shorten it.'],
      [11, 'Serial', 'No serial of NVR-8CH has this value.', 'Closest: SN-1 (one character differs).'],
      [
        12,
        'Serial',
        'Excel has rounded this number; the digits are lost.',
        'Format the column as text in Excel and export again.',
      ],
    ]);
    expect(checked.result).toMatchObject({ fresh: 1, refused: 10 });
  });

  it('a serial under two SKUs is the one of the SKU that the row names', async () => {
    const checked = await check('CAM,SAME,Batch,7');
    await jobs.run(admin, 'attributes.applyCsv', { check: checked.job, overwrite: false });
    expect(await held('SAME', 'CAM')).toEqual({ Batch: '7' });
    expect(await held('SAME')).toEqual({});
  });

  it('a formula in a cell stays text, with and without the apostrophe of our own files', async () => {
    const checked = await check("NVR-8CH,SN-1,Sum,'=1+1", 'NVR-8CH,SN-2,Sum,=1+1');
    await jobs.run(admin, 'attributes.applyCsv', { check: checked.job, overwrite: false });
    expect(await held('SN-1')).toEqual({ Sum: '=1+1' });
    expect(await held('SN-2')).toEqual({ Sum: '=1+1' });
  });

  it('what cannot be read as a whole is refused, and what is no CSV is told apart', async () => {
    const path = join(warehouse.folder, 'junk.csv');
    writeFileSync(path, Buffer.from([0, 1, 2, 3]));
    expect(await jobs.run(admin, 'attributes.checkCsv', { path })).toMatchObject({
      is: 'refused',
      refusal: { code: 'csvUnreadable', facts: { file: 'junk.csv', noCsv: true } },
    });
    writeFileSync(path, 'SKU,Serial,Value\nA,B,C\n');
    expect(await jobs.run(admin, 'attributes.checkCsv', { path })).toMatchObject({
      refusal: { code: 'csvUnreadable', facts: { noCsv: false } },
    });
  });
});
