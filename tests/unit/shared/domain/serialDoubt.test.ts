import { describe, expect, it } from 'vitest';
import { doubtOf, type NewValue } from '../../../../shared/domain/serialDoubt';

const doubt = (value: string, more: Partial<NewValue> = {}) =>
  doubtOf({ value, retailCode: false, taken: [], elsewhere: null, ...more })?.is ?? null;

describe('is this really the serial?', () => {
  it.each([
    ['the first serial of a line, whatever it looks like', 'AX3-0001', {}, null],
    ['one like those before it', 'AX3-0003', { taken: ['AX3-0002', 'AX3-0001'] }, null],
    ['another length', 'AX3-00031', { taken: ['AX3-0002'] }, 'unlikeOthers'],
    ['other classes of characters', '12345678', { taken: ['AX3-0002'] }, 'unlikeOthers'],
    ['letters instead of letters and digits', 'ABCDEFGH', { taken: ['ABCDEFG1'] }, 'unlikeOthers'],
    ['like an earlier one, not the newest', '998877', { taken: ['AX3-0002', '112233'] }, null],
    ['a GTIN-13', '4006381333931', {}, 'productCode'],
    ['a GTIN-8', '96385074', {}, 'productCode'],
    ['a UPC-A', '036000291452', {}, 'productCode'],
    ['13 digits without a check digit', '4006381333932', {}, null],
    ['a GTIN among serials of the same look', '4006381333931', { taken: ['4006381333932'] }, 'productCode'],
    [
      'one more where such a number was taken as a serial',
      '4006381333948',
      { taken: ['4006381333931'] },
      null,
    ],
    ['a retail code by its identifier', '12345', { retailCode: true }, 'productCode'],
    ['a retail code like those before', '12345', { retailCode: true, taken: ['12344'] }, 'productCode'],
    [
      'a unit of another product, though it looks right',
      'AX3-0003',
      { taken: ['AX3-0002'], elsewhere: { sku: 'OTHER', status: 'Ready' } },
      'knownElsewhere',
    ],
  ] as const)('%s', (_title, value, more, wanted) => {
    expect(doubt(value, more)).toBe(wanted);
  });
});
