import { describe, expect, it } from 'vitest';
import { emptyForm, givenIn, withGtin } from '../../../../renderer/screens/products/productForm';
import { scannedGtin } from '../../../../renderer/screens/products/scannedGtin';

describe('the form of a product', () => {
  it('gives its GTINs one by one, and no workflow', () => {
    const given = givenIn({ ...emptyForm, sku: 'A', gtins: '96385074 4006381333931' });
    expect(given).toMatchObject({ sku: 'A', gtins: ['96385074', '4006381333931'] });
    expect(given).not.toHaveProperty('workflow');
  });

  it('adds a scanned GTIN once, however many digits it has', () => {
    expect(withGtin('', '96385074')).toBe('96385074');
    expect(withGtin('96385074', '4006381333931')).toBe('96385074 4006381333931');
    expect(withGtin('96385074', '00000096385074')).toBe('96385074');
  });
});

describe('the GTIN of a scan', () => {
  const at = Date.UTC(2026, 11, 1);
  it.each([
    [']E0', '4006381333931', '04006381333931'],
    [null, '4006381333931', '4006381333931'],
    [']d2', '010400638133393121ABC', '04006381333931'],
    [null, 'CAM-4K', null],
    [']E0', '4006381333932', null],
    [']d2', '21ABC', null],
  ])('%s %s: %s', (aim, text, gtin) => {
    expect(scannedGtin({ aim, text, at })).toBe(gtin);
  });
});
