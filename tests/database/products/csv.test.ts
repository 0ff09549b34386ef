import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { productsTemplate } from '../../../shared/domain/productsCsv';
import { newOffice, type Office } from '../../support/office';
import { plainProduct, typedIn } from '../../support/products';
import { refusalOf, valueOf } from '../../support/warehouse';

let office: Office;

beforeEach(async () => {
  office = await newOffice();
});

afterEach(() => office.close());

const open = async (sku: string) => valueOf(await office.admin.ask('products.open', { sku }));

async function check(...lines: readonly string[]) {
  const path = join(office.warehouse.folder, 'products.csv');
  writeFileSync(path, lines.join('\r\n'));
  const { job, ...state } = await office.jobs.run(office.admin, 'products.checkCsv', { path });
  if (state.is !== 'done' || state.result.of !== 'productsCheck') throw new Error(JSON.stringify(state));
  return { job, ...state.result };
}

async function apply(job: string) {
  const state = await office.jobs.run(office.admin, 'products.applyCsv', { check: job });
  if (state.is !== 'done') throw new Error(JSON.stringify(state));
  return state.result;
}

async function exported(search = '', workflow: 'In/Out' | null = null): Promise<string> {
  const path = join(office.warehouse.folder, 'exported.csv');
  const state = await office.jobs.run(office.admin, 'products.writeCsv', { search, workflow, path });
  expect(state.is).toBe('done');
  return readFileSync(path, 'utf8');
}

describe('a products file', () => {
  it('is checked row by row: new, changed, the same, refused and why; then applied', async () => {
    const document = await office.insert(['KBD', 1]);
    const checked = await check(
      'SKU;Name;GTINs;Serial;Rule;Rule length;Prefix',
      'CAM-4K;Camera 4K;4006381333931 96385074;In/Out;;12;CM',
      'CAM-8K;Camera 8K;96385074;in/out;IMEI;;',
      'nvr-4ch;Recorder 4;;Out;;;',
      'CABLE;Product CABLE;;No;;;',
      'KBD;Product KBD;;No;;;',
      'NEW-1;;;No;;;',
      'NEW-2;Two;;Sometimes;;;',
      'cable;Again;;No;;;',
    );
    expect(checked).toMatchObject({ rows: 8, fresh: 1, differ: 1, same: 1, refused: 5 });
    expect(checked.answers).toEqual([
      { row: 3, sku: 'CAM-8K', is: 'new', what: 'Camera 8K' },
      {
        row: 4,
        sku: 'NVR-4CH',
        is: 'changed',
        what: 'Name: Product NVR-4CH → Recorder 4, Serial: In/Out → Out, Rule length: 6 → (empty)',
      },
      { row: 5, sku: 'CABLE', is: 'same', what: '' },
    ]);
    expect(checked.problems.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, 'GTINs', '4006381333931 96385074'],
      [6, 'Serial', 'No'],
      [7, 'Name', '(empty)'],
      [8, 'Serial', 'Sometimes'],
      [9, 'SKU', 'cable'],
    ]);
    expect(checked.problems[1]?.remedy).toContain(document);
    refusalOf(await office.admin.ask('products.open', { sku: 'CAM-8K' }), 'productUnknown');

    expect(await apply(checked.job)).toEqual({
      of: 'productsApplied',
      created: 1,
      changed: 1,
      refused: 0,
      problems: [],
    });
    expect(await open('CAM-8K')).toMatchObject({
      workflow: 'In/Out',
      ruleKind: 'imei',
      gtins: ['00000096385074'],
    });
    expect(await open('NVR-4CH')).toMatchObject({
      sku: 'NVR-4CH',
      name: 'Recorder 4',
      workflow: 'Out',
      // Columns that the file has not.
      rulePrefix: 'N4',
      ruleLength: '',
    });
    const lines = await office.warehouse.look((db) =>
      db.selectFrom('journal').select('details').where('operation', '=', 'products.saveRows').execute(),
    );
    expect(lines.map(({ details }) => JSON.parse(details ?? ''))).toMatchObject([
      {
        products: [
          { product: 'CAM-8K', after: { name: 'Camera 8K', workflow: 'In/Out' } },
          { product: 'NVR-4CH', before: { workflow: 'In/Out' }, after: { workflow: 'Out' } },
          { product: 'NVR-4CH', before: { name: 'Product NVR-4CH' }, after: { name: 'Recorder 4' } },
        ],
      },
    ]);
  });

  it('with SKU and Serial alone changes the workflow of many, and nothing else', async () => {
    const before = await open('NVR-4CH');
    const checked = await check('SKU,Serial', 'NVR-4CH,No', 'NVR-8CH,Out', 'NVR-9,Out');
    expect(checked.answers.map(({ what }) => what)).toEqual(['Serial: In/Out → No', 'Serial: In/Out → Out']);
    expect(checked.problems).toMatchObject([{ row: 4, column: 'Name' }]);
    await apply(checked.job);
    const { changed: _was, ...unchanged } = typedIn(before);
    expect(await open('NVR-4CH')).toMatchObject({ ...unchanged, workflow: 'No' });
  });

  it('refuses a row that became impossible since, and applies the others', async () => {
    const checked = await check(
      'SKU,Name,GTINs',
      'NVR-8CH,Mine,',
      'KBD,Keyboard,',
      'CAM-4K,Camera,96385074',
      'CAM-8K,Camera 8K,',
    );
    const second = await office.warehouse.person('omar', 'admin');
    valueOf(await second.run('products.edit', { ...typedIn(await open('NVR-8CH')), name: 'Theirs' }));
    valueOf(await second.run('products.create', { ...plainProduct, sku: 'OTHER', gtins: ['96385074'] }));
    expect(await apply(checked.job)).toMatchObject({
      created: 1,
      changed: 1,
      refused: 2,
      problems: [
        { row: 2, column: 'SKU', value: 'NVR-8CH', reason: 'NVR-8CH was changed meanwhile.' },
        { row: 4, column: 'GTINs', reason: 'The GTIN 00000096385074 belongs to OTHER.' },
      ],
    });
    expect((await open('NVR-8CH')).name).toBe('Theirs');
    expect((await open('KBD')).name).toBe('Keyboard');
    refusalOf(await office.admin.ask('products.open', { sku: 'CAM-4K' }), 'productUnknown');
  });

  it('is applied once', async () => {
    const { job } = await check('SKU,Name', 'NEW-1,One');
    await apply(job);
    const again = await office.jobs.run(office.admin, 'products.applyCsv', { check: job });
    expect(again).toMatchObject({ is: 'refused', refusal: { code: 'checkGone' } });
  });

  it('without a SKU column, or none at all, is refused as a whole', async () => {
    const path = join(office.warehouse.folder, 'odd.csv');
    writeFileSync(path, 'Name,Serial\r\nCamera,Out\r\n');
    expect(await office.jobs.run(office.admin, 'products.checkCsv', { path })).toMatchObject({
      is: 'refused',
      refusal: {
        code: 'csvUnreadable',
        facts: { reason: 'The column SKU is missing; found: Name, Serial.' },
      },
    });
  });

  it('names the digits that a spreadsheet has rounded', async () => {
    const { problems } = await check('SKU,Name,GTINs', 'NEW-1,One,4.00638E+12');
    expect(problems).toMatchObject([{ row: 2, column: 'GTINs', value: '4.00638E+12' }]);
  });

  it('takes more rows than one transaction has', async () => {
    const rows = Array.from({ length: 130 }, (_none, at) => `BULK-${at},Product ${at},In/Out`);
    const { job, fresh } = await check('SKU,Name,Serial', ...rows);
    expect(fresh).toBe(130);
    expect(await apply(job)).toMatchObject({ created: 130, changed: 0, refused: 0 });
  });

  it('has a template that can be read, and is only a header', async () => {
    expect(await check(productsTemplate.trimEnd())).toMatchObject({ rows: 0, columns: expect.any(Array) });
  });
});

describe('the exported products', () => {
  it('come back unchanged, odd ones too', async () => {
    const odd = {
      ...plainProduct,
      sku: '=1+1',
      name: '@SUM(A1), "quoted"; 2',
      productId: '+49',
      gtins: ['96385074', '4006381333948'],
      ruleKind: 'gs1' as const,
      rulePrefix: '-A',
      ruleMask: '-@##',
      exactCase: true,
      optionalSerials: true,
      workflow: 'Out in Bulk' as const,
    };
    valueOf(await office.admin.run('products.create', odd));
    valueOf(await office.admin.run('products.create', { ...odd, sku: "'-1", gtins: [], ruleMask: '' }));
    const text = await exported();
    expect(text.startsWith('\uFEFFSKU,Name,ProductID,ProductIDWH,GTINs,Serial,Rule,')).toBe(true);
    expect(text).toContain('\'=1+1,"\'@SUM(A1), ""quoted""; 2",\'+49,,');
    const checked = await check(...text.trimEnd().split('\r\n'));
    expect(checked).toMatchObject({ rows: 6, same: 6, fresh: 0, differ: 0, refused: 0 });
  });

  it('are those of the list', async () => {
    const skus = (text: string): readonly string[] =>
      text
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[0] ?? '');
    expect(skus(await exported())).toEqual(['CABLE', 'KBD', 'NVR-4CH', 'NVR-8CH']);
    expect(skus(await exported('nvr'))).toEqual(['NVR-4CH', 'NVR-8CH']);
    expect(skus(await exported('', 'In/Out'))).toEqual(['NVR-4CH', 'NVR-8CH']);
    expect(skus(await exported('kbd', 'In/Out'))).toEqual([]);
  });
});
