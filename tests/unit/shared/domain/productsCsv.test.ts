import { describe, expect, it } from 'vitest';
import { type ProductField, productFieldNames } from '../../../../shared/domain/productFields';
import { productCells, type ProductRow, readProductRow } from '../../../../shared/domain/productsCsv';

const known: ProductRow = {
  given: {
    sku: 'TAG-1',
    name: 'Tag',
    productId: 'P1',
    productIdWh: 'W1',
    gtins: ['00000096385074'],
    ruleKind: 'numeric',
    ruleLength: '8',
    rulePrefix: '12',
    ruleMask: '',
    prefix: 'TG',
    exactCase: true,
    optionalSerials: true,
  },
  workflow: 'Out in Bulk',
};

const all = new Set(productFieldNames);

/** A row of a file that has these cells only. */
function read(cells: Partial<Record<ProductField, string>>, product: ProductRow | null = known) {
  const columns = new Set(productFieldNames.filter((field) => field in cells));
  const empty = Object.fromEntries(productFieldNames.map((field) => [field, '']));
  return readProductRow({ ...productCells(known), ...empty, ...cells }, columns, product);
}

function refusedField(cells: Partial<Record<ProductField, string>>): ProductField | null {
  const answer = read(cells);
  return 'refusal' in answer ? answer.refusal.facts.field : null;
}

describe('a row of a products file', () => {
  it('reads the cells of a product as that product', () => {
    expect(readProductRow(productCells(known), all, null)).toEqual(known);
    expect(readProductRow(productCells(known), all, known)).toEqual(known);
  });

  it('leaves what the file has no column for as it is, and the spelling of the SKU', () => {
    expect(read({ sku: 'tag-1' })).toEqual(known);
    expect(read({ sku: 'TAG-1', name: 'Other' })).toEqual({
      ...known,
      given: { ...known.given, name: 'Other' },
    });
  });

  it('empties texts by empty cells; Serial and the boxes stay', () => {
    const emptied = read({
      sku: 'TAG-1',
      productId: '',
      gtins: '',
      ruleKind: '',
      ruleLength: '',
      prefix: '',
      workflow: '',
      exactCase: '',
      optionalSerials: '',
    });
    const given = { ...known.given, productId: '', gtins: [], ruleKind: null, ruleLength: '', prefix: '' };
    expect(emptied).toEqual({ ...known, given });
  });

  it('makes a new product without serials where it says nothing else', () => {
    expect(read({ sku: 'NEW', name: 'New' }, null)).toMatchObject({
      given: { sku: 'NEW', name: 'New', gtins: [], exactCase: false, optionalSerials: false },
      workflow: 'No',
    });
  });

  it('takes choices in any case', () => {
    expect(
      read({ sku: 'TAG-1', workflow: ' in/OUT ', ruleKind: 'gs1 ai 21', exactCase: 'NO' }),
    ).toMatchObject({
      given: { ruleKind: 'gs1', exactCase: false, optionalSerials: false },
      workflow: 'In/Out',
    });
  });

  it.each<[Partial<Record<ProductField, string>>, ProductField]>([
    [{ workflow: 'Sometimes' }, 'workflow'],
    [{ ruleKind: 'ISBN' }, 'ruleKind'],
    [{ exactCase: 'maybe' }, 'exactCase'],
    [{ optionalSerials: '2' }, 'optionalSerials'],
    [{ workflow: 'Out', optionalSerials: 'Yes' }, 'optionalSerials'],
  ])('refuses %o by its field', (cells, field) => {
    expect(refusedField({ sku: 'TAG-1', ...cells })).toBe(field);
  });
});
