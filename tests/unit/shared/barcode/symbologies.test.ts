import { expect, it } from 'vitest';
import { symbologyOf } from '../../../../shared/barcode/symbologies';

it('names what an AIM identifier stands for', () => {
  const named = [
    [']C0', 'code128'],
    [']C1', 'gs1-128'],
    [']d1', 'datamatrix'],
    [']d2', 'gs1-datamatrix'],
    [']Q0', 'qr'],
    [']Q3', 'gs1-qr'],
    [']e0', 'gs1-databar'],
    [']A5', 'code39'],
    [']I1', 'itf'],
    [']L2', 'pdf417'],
    [']E4', 'ean-8'],
    [']X9', 'ean-13'],
    [']XC', 'ean-8'],
    [']Xg', 'upc-a'],
    [']Xk', 'upc-e'],
    [']Xr', 'gs1-databar'],
    [']Xs', 'gs1-databar'],
    [']Xt', 'gs1-databar'],
    [']X0', null],
    [']Z6', null],
    [null, null],
  ] as const;
  expect(named.map(([aim]) => [aim, symbologyOf(aim, 'ABC')])).toEqual(named);
});

it('tells EAN-13, UPC-A and UPC-E apart by their digits', () => {
  expect(symbologyOf(']E0', '4006381333931')).toBe('ean-13');
  expect(symbologyOf(']E0', '306030209223')).toBe('upc-a');
  expect(symbologyOf(']E0', '01234565')).toBe('upc-e');
  expect(symbologyOf(']E0', 'ABC')).toBeNull();
});
