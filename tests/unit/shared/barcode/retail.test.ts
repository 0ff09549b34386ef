import { expect, it } from 'vitest';
import { isRetailCode } from '../../../../shared/barcode/retail';

it.each([
  [']E0', '4006381333931', true],
  [']E0', '306030209223', true],
  [']E0', '12345', true],
  [']E4', '96385074', true],
  [']C1', '0104006381333931', false],
  [']C0', '4006381333931', false],
  [']X0', '4006381333931', false],
  [null, '4006381333931', false],
])('%s %s: %s', (aim, text, wanted) => {
  expect(isRetailCode(aim, text)).toBe(wanted);
});
