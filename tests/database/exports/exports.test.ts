import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noFilters } from '../../../shared/contract/serialFilters';
import type { Selection } from '../../../shared/contract/selection';
import { type Folder, newFolder } from '../../support/folder';
import { testJobs, type TestJobs } from '../../support/jobs';
import { seedBin, seedProduct, seedReplenishment } from '../../support/seed';
import { newWarehouse, type Someone, type TestWarehouse, valueOf } from '../../support/warehouse';

const all: Selection = { is: 'all', filters: noFilters, except: [] };
const bySerial = { column: 'serial', direction: 'asc' } as const;

let warehouse: TestWarehouse;
let admin: Someone;
let jobs: TestJobs;
let folder: Folder;

beforeAll(async () => {
  warehouse = await newWarehouse();
  folder = newFolder();
  admin = await warehouse.person('aiko', 'admin', 'receiver');
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, { sku: 'NVR, 8"', productId: 'P-1', productIdWh: '-5' });
    await seedBin(seed, { code: 'A1', location: 'Rack' });
    await seedReplenishment(seed, {
      number: 'RPL-1',
      lines: [{ sku: 'NVR, 8"', serials: ['SN-3', 'SN-1', '=2', 'ÄÖ'] }],
    });
  });
  valueOf(await admin.receive('SN-1', { document: 'RPL-1', bin: 'A1' }));
  jobs = testJobs(warehouse);
  await note('SN-1', '=1+1\nnext "line"');
});

afterAll(async () => {
  await warehouse.close();
  folder.remove();
});

const idOf = async (serial: string): Promise<number> =>
  valueOf(await admin.ask('serials.lookUp', { value: serial })).hits[0]?.id ?? 0;

async function note(serial: string, text: string): Promise<void> {
  valueOf(await admin.run('serials.setOmsNotes', { serialId: await idOf(serial), was: '', text }));
}

async function setAttributes(serial: string, attributes: Readonly<Record<string, string>>): Promise<void> {
  const serialId = await idOf(serial);
  const { attributes: was } = valueOf(await admin.ask('attributes.ofSerial', { serialId }));
  const wanted = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  valueOf(await admin.run('attributes.save', { serialId, was, attributes: wanted }));
}

/** What a file holds, without the mark at its start; the times replaced, as they are those of the test. */
function linesOf(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  return text
    .slice(1, -2)
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d/g, 'TIME')
    .split('\r\n');
}

describe('Download Serial History', () => {
  it('has one line an event in the grid’s order, oldest first, and no attribute column where there is none', async () => {
    const path = join(folder.path, 'history.csv');
    const done = await jobs.run(admin, 'serials.writeHistory', { selection: all, sort: bySerial, path });
    expect(done).toMatchObject({ is: 'done', result: { of: 'file', path, serials: 4, rows: 5 } });
    expect(linesOf(path)).toEqual([
      'SKU,ProdID,BIN,Serial,Status,WMS Notes,OMS Notes,ProcessType,ProcessID,Order#,Update',
      '"NVR, 8""",-5,,=2,Incoming,,,Replenishment,RPL-1,,TIME',
      '"NVR, 8""",-5,,SN-1,Incoming,,,Replenishment,RPL-1,,TIME',
      '"NVR, 8""",-5,A1,SN-1,Ready,,,Replenishment,RPL-1,,TIME',
      '"NVR, 8""",-5,,SN-3,Incoming,,,Replenishment,RPL-1,,TIME',
      '"NVR, 8""",-5,,ÄÖ,Incoming,,,Replenishment,RPL-1,,TIME',
    ]);
  });

  it('adds a column for each attribute in use among the selected, alphabetical, guarded against being run', async () => {
    await setAttributes('SN-1', { warranty: '2029', Firmware: '=cmd()' });
    await setAttributes('SN-3', { Batch: '7' });
    const path = join(folder.path, 'attributes.csv');
    const ids = [await idOf('SN-1'), await idOf('ÄÖ')];
    const selection: Selection = { is: 'ticked', ids };
    await jobs.run(admin, 'serials.writeHistory', { selection, sort: bySerial, path });
    const [header, ...lines] = linesOf(path);
    expect(header?.split(',').slice(11)).toEqual(['Firmware', 'warranty']);
    expect(lines.map((line) => line.split(',').slice(-2))).toEqual([
      ["'=cmd()", '2029'],
      ["'=cmd()", '2029'],
      ['', ''],
    ]);
  });
});

describe('Download list', () => {
  it('has the grid’s rows as filtered, in its order, with the twelve columns', async () => {
    const path = join(folder.path, 'list.csv');
    const selection: Selection = { is: 'all', filters: { ...noFilters, search: 'sn-' }, except: [] };
    const sort = { column: 'serial', direction: 'desc' } as const;
    const done = await jobs.run(admin, 'serials.writeList', { selection, sort, path });
    expect(done).toMatchObject({ is: 'done', result: { serials: 2, rows: 2 } });
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('SKU,ProdID,BIN,Location,Serial,Status,WMS Notes,OMS Notes,ProcessType');
    expect(text).toMatch(/SN-3,Incoming[\s\S]*A1,Rack,SN-1,Ready,,"'=1\+1\nnext ""line""",Replenishment/);
  });
});

describe('a file that is not written', () => {
  it('leaves what was there, nothing beside it, and says why', async () => {
    const path = join(folder.path, 'taken');
    mkdirSync(path);
    writeFileSync(join(path, 'x'), '');
    const before = readdirSync(folder.path);
    const ended = await jobs.run(admin, 'serials.writeHistory', { selection: all, sort: null, path });
    expect(ended).toMatchObject({ is: 'refused', refusal: { code: 'notWritten', facts: { path } } });
    const nowhere = join(folder.path, 'gone', 'file.csv');
    const refused = await jobs.run(admin, 'serials.writeList', { selection: all, sort: null, path: nowhere });
    expect(refused).toMatchObject({
      refusal: { code: 'notWritten', facts: { path: nowhere, why: 'noFolder' } },
    });
    expect(readdirSync(folder.path)).toEqual(before);
  });

  it('is not there after a cancel, and the former one is as it was', async () => {
    const path = join(folder.path, 'kept.csv');
    writeFileSync(path, 'mine');
    const job = await jobs.start(admin, 'serials.writeHistory', { selection: all, sort: null, path });
    await jobs.call(admin, 'jobs.cancel', { job });
    await jobs.jobs.close();
    expect(await jobs.state(admin, job)).toEqual({ is: 'cancelled', partly: null });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(existsSync(path)).toBe(true);
  });
});
