import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newOffice, type Office } from '../../support/office';
import { refusalOf, valueOf } from '../../support/warehouse';

let office: Office;

beforeEach(async () => {
  office = await newOffice();
});

afterEach(() => office.close());

const open = async (document: string) => valueOf(await office.admin.ask('replenishments.open', { document }));
const list = async (search = '', status: 'Incomplete' | 'Submitted' | null = null) =>
  valueOf(await office.admin.ask('replenishments.list', { search, status, from: 0, count: 50 }));

describe('Add Replenishment and Insert', () => {
  it('makes an Incomplete one with its lines, and says who and when', async () => {
    const document = await office.insert(['NVR-8CH', 40], ['CABLE', 20]);
    expect(document).toMatch(/^RPL-\d+$/);
    expect(await open(document)).toMatchObject({
      document,
      status: 'Incomplete',
      po: '77140',
      supplier: 'Northwind',
      tracking: 'TRK-1',
      expectedOn: '2026-12-01',
      lines: [
        { sku: 'NVR-8CH', workflow: 'In/Out', units: 40, received: 0, expected: 40, generated: 0, byHand: 0 },
        { sku: 'CABLE', workflow: 'No', units: 20 },
      ],
      steps: [{ status: 'Incomplete', by: 'Aiko Test', reason: '' }],
    });
  });

  it('numbers each anew', async () => {
    const first = await office.insert(['CABLE', 1]);
    const second = await office.insert(['CABLE', 1]);
    expect(Number(second.slice(4))).toBe(Number(first.slice(4)) + 1);
  });

  it('makes one line of a SKU that is there twice', async () => {
    const { lines } = await open(await office.insert(['CABLE', 2], ['NVR-8CH', 1], ['cable', 3]));
    expect(lines.map(({ sku, units }) => [sku, units])).toEqual([
      ['CABLE', 5],
      ['NVR-8CH', 1],
    ]);
  });

  it('names a SKU that is none, a quantity that is none, and inserts nothing', async () => {
    const head = { po: '', supplier: '', tracking: '', expectedOn: null };
    const insert = (lines: { sku: string; units: number }[]) =>
      office.admin.run('replenishments.insert', { ...head, lines });
    expect(refusalOf(await insert([{ sku: 'NVR-9', units: 1 }]), 'productUnknown')).toEqual({
      value: 'NVR-9',
    });
    for (const units of [0, -1, 1.5, 100_001]) {
      const facts = refusalOf(await insert([{ sku: 'CABLE', units }]), 'inputInvalid');
      expect(facts).toMatchObject({
        field: 'lines.0.units',
        remedy: 'Give a whole number from 1 to 100000.',
      });
    }
    refusalOf(await insert([]), 'inputInvalid');
    refusalOf(
      await insert([
        { sku: 'CABLE', units: 60_000 },
        { sku: 'CABLE', units: 60_000 },
      ]),
      'tooManyUnits',
    );
    expect((await list()).all).toBe(0);
  });
});

describe('the lines of an Incomplete replenishment', () => {
  it('are added, changed and removed, but for the last', async () => {
    const document = await office.insert(['NVR-8CH', 4]);
    valueOf(
      await office.admin.run('replenishments.addLines', {
        document,
        lines: [
          { sku: 'NVR-8CH', units: 2 },
          { sku: 'KBD', units: 7 },
        ],
      }),
    );
    const line = await office.line(document, 'NVR-8CH');
    valueOf(await office.admin.run('replenishments.setUnits', { document, line, units: 9 }));
    expect((await open(document)).lines).toMatchObject([
      { sku: 'NVR-8CH', units: 9 },
      { sku: 'KBD', units: 7 },
    ]);
    valueOf(await office.admin.run('replenishments.removeLine', { document, line }));
    refusalOf(await office.admin.run('replenishments.removeLine', { document, line }), 'lineGone');
    const last = await office.line(document, 'KBD');
    refusalOf(await office.admin.run('replenishments.removeLine', { document, line: last }), 'lastLine');
  });

  it('do not change once it is submitted', async () => {
    const document = await office.insert(['CABLE', 4]);
    const line = await office.line(document, 'CABLE');
    valueOf(await office.admin.run('replenishments.submit', { document }));
    const asked = [
      office.admin.run('replenishments.setUnits', { document, line, units: 5 }),
      office.admin.run('replenishments.addLines', { document, lines: [{ sku: 'KBD', units: 1 }] }),
      office.admin.run('replenishments.removeLine', { document, line }),
      office.admin.run('replenishments.clearSerials', { document, lines: [line] }),
      office.admin.run('replenishments.submit', { document }),
    ];
    for (const answer of asked) {
      expect(refusalOf(await answer, 'notIncomplete')).toEqual({ document, status: 'Submitted' });
    }
    const head = { po: '1', supplier: 'Fabrikam', tracking: 'T2', expectedOn: null };
    valueOf(await office.admin.run('replenishments.setHead', { document, ...head }));
    expect(await open(document)).toMatchObject(head);
  });
});

describe('the list', () => {
  it('finds by number, PO, supplier and tracking, in any case, and by status; counts what it finds', async () => {
    const first = await office.insert(['CABLE', 4]);
    const second = await office.insert(['KBD', 3], ['CABLE', 2]);
    const head = { po: 'PO-9', supplier: 'Fabrikam', tracking: '1Z-77', expectedOn: null };
    valueOf(await office.admin.run('replenishments.setHead', { document: second, ...head }));
    valueOf(await office.admin.run('replenishments.submit', { document: second }));
    for (const text of [second, 'po-9', 'fabri', '1z-77']) {
      expect(await list(text)).toMatchObject({ total: 1, all: 2, rows: [{ document: second }] });
    }
    expect((await list('', 'Incomplete')).rows.map(({ document }) => document)).toEqual([first]);
    expect((await list()).rows).toMatchObject([
      { document: second, status: 'Submitted', lines: 2, units: 5, received: 0, by: 'Aiko Test' },
      { document: first },
    ]);
    expect((await list('nowhere')).rows).toEqual([]);
  });
});

describe('products for lines', () => {
  it('are found by a part of SKU or name, and alone by a whole SKU or GTIN', async () => {
    const found = async (text: string) =>
      valueOf(await office.admin.ask('replenishments.findProducts', { text })).products.map(({ sku }) => sku);
    expect(await found('nvr')).toEqual(['NVR-4CH', 'NVR-8CH']);
    expect(await found('product kb')).toEqual(['KBD']);
    expect(await found('nvr-8ch')).toEqual(['NVR-8CH']);
    expect(await found('4006381333931')).toEqual(['NVR-8CH']);
    expect(await found(' ')).toEqual([]);
  });

  it('are read from a pasted list, each row that cannot be named', async () => {
    const rows = [
      { product: 'nvr-8ch', units: '40' },
      { product: '04006381333931', units: ' 2 ' },
      { product: 'NVR-9', units: '1' },
      { product: 'CABLE', units: '1.5' },
      { product: 'CABLE', units: '' },
      { product: 'CABLE', units: '0' },
    ];
    const { lines, problems } = valueOf(await office.admin.ask('replenishments.readLines', { rows }));
    expect(lines.map(({ sku, units }) => [sku, units])).toEqual([
      ['NVR-8CH', 40],
      ['NVR-8CH', 2],
    ]);
    expect(problems.map(({ row, refusal }) => [row, refusal.code])).toEqual([
      [3, 'productUnknown'],
      [4, 'unitsUnfit'],
      [5, 'unitsUnfit'],
      [6, 'unitsUnfit'],
    ]);
  });
});
