import { expect, it } from 'vitest';
import { pastedLines } from '../../../../../renderer/screens/replenishment/pastedLines';

it('reads SKU and quantity by tab, semicolon or comma, without header and empty rows', () => {
  expect(pastedLines('\uFEFFSKU;Qty\r\nNVR-8CH;40\r\n\r\n"CABLE";3\r\n')).toEqual([
    { product: 'NVR-8CH', units: '40' },
    { product: 'CABLE', units: '3' },
  ]);
  expect(pastedLines('NVR-8CH\t40\nCABLE, 3')).toEqual([
    { product: 'NVR-8CH', units: '40' },
    { product: 'CABLE', units: '3' },
  ]);
});

it('takes a row without a quantity for one unit, and leaves what is no number to be named', () => {
  expect(pastedLines('CABLE\nNVR-8CH,x')).toEqual([
    { product: 'CABLE', units: '1' },
    { product: 'NVR-8CH', units: 'x' },
  ]);
  expect(pastedLines('')).toEqual([]);
});
