import { describe, expect, it } from 'vitest';
import { mostGtins, type ProductField } from '../../../../shared/domain/productFields';
import {
  emptyProduct,
  givenOf,
  type GivenProduct,
  gtinsIn,
  readProduct,
} from '../../../../shared/domain/readProduct';

const plain: GivenProduct = { ...emptyProduct, sku: 'CAM-4K', name: 'Camera 4K' };

const read = (given: Partial<GivenProduct>) => readProduct({ ...plain, ...given });

function refused(given: Partial<GivenProduct>): ProductField | null {
  const answer = read(given);
  return 'refusal' in answer ? answer.refusal.facts.field : null;
}

describe('a product that is typed', () => {
  it('is kept without outer white space; GTINs in 14 digits, each once', () => {
    const answer = read({
      sku: ' CAM-4K ',
      name: ' Camera ',
      productId: ' P1 ',
      gtins: ['4006381333931', '04006381333931', '96385074'],
      prefix: 'cm7',
      ruleLength: ' 12 ',
      rulePrefix: ' AX ',
    });
    expect(answer).toEqual({
      product: {
        sku: 'CAM-4K',
        name: 'Camera',
        productId: 'P1',
        productIdWh: null,
        gtins: ['00000096385074', '04006381333931'],
        rule: { kind: null, length: 12, prefix: 'AX', mask: null },
        prefix: 'CM7',
        exactCase: false,
        optionalSerials: false,
      },
    });
  });

  it('reads the same again as its form shows it', () => {
    const first = read({ ruleKind: 'imei', productIdWh: 'W', gtins: ['96385074'] });
    if (!('product' in first)) throw new Error('refused');
    expect(readProduct(givenOf(first.product))).toEqual(first);
  });

  it.each<[string, Partial<GivenProduct>, ProductField]>([
    ['no SKU', { sku: '  ' }, 'sku'],
    ['a SKU of 65 characters', { sku: 'X'.repeat(65) }, 'sku'],
    ['a SKU with a zero-width space', { sku: 'CAM\u200b4K' }, 'sku'],
    ['a SKU with a tab', { sku: 'CAM\t4K' }, 'sku'],
    ['a SKU that is a command barcode', { sku: 'sdsdundo' }, 'sku'],
    ['no name', { name: '' }, 'name'],
    ['a name of 201 characters', { name: 'x'.repeat(201) }, 'name'],
    ['a ProductID of 65 characters', { productId: '1'.repeat(65) }, 'productId'],
    ['a ProductIDWH with a line end', { productIdWh: 'W\n1' }, 'productIdWh'],
    ['a GTIN whose check digit does not fit', { gtins: ['4006381333932'] }, 'gtins'],
    ['a GTIN of 11 digits', { gtins: ['40063813339'] }, 'gtins'],
    ['a GTIN of zeros', { gtins: ['00000000'] }, 'gtins'],
    ['too many GTINs', { gtins: Array<string>(mostGtins + 1).fill('96385074') }, 'gtins'],
    ['a rule length of 0', { ruleLength: '0' }, 'ruleLength'],
    ['a rule length of 65', { ruleLength: '65' }, 'ruleLength'],
    ['a rule length that is no number', { ruleLength: 'ten' }, 'ruleLength'],
    ['a rule mask that cannot be seen', { ruleMask: '##\u200b' }, 'ruleMask'],
    ['an IMEI with another length', { ruleKind: 'imei', ruleLength: '14' }, 'ruleLength'],
    ['a prefix of 7 characters', { prefix: 'ABCDEFG' }, 'prefix'],
    ['a prefix with a hyphen', { prefix: 'AB-' }, 'prefix'],
  ])('is refused with %s', (_what, given, field) => {
    expect(refused(given)).toBe(field);
  });

  it('takes a SKU of 64 characters that are two units each, and inner spaces', () => {
    expect(refused({ sku: '𝒳'.repeat(64) })).toBeNull();
    expect(refused({ sku: 'CAM 4K' })).toBeNull();
  });

  it('shows the first 60 characters of what does not fit', () => {
    const answer = read({ name: 'x'.repeat(900) });
    expect('refusal' in answer && answer.refusal.facts.value).toHaveLength(61);
  });
});

describe('the GTINs of one field', () => {
  it('stand between spaces, commas and line ends', () => {
    expect(gtinsIn(' 96385074, 4006381333931\n  ;1 ')).toEqual(['96385074', '4006381333931', '1']);
    expect(gtinsIn('')).toEqual([]);
  });
});
