import { expect, it } from 'vitest';
import { resultsText } from '../../../../renderer/screens/products/resultsText';

const same = { is: 'same', sku: 'A' } as const;
const changed = { is: 'changed', sku: 'B' } as const;

it('says what became of several SKUs, and nothing of what there is none of', () => {
  expect(resultsText([same, changed])).toBe('1 changed, 1 was so already.');
  expect(resultsText([same, same])).toBe('2 were so already.');
  const refusal = { code: 'productUnknown', facts: { value: 'C' } } as const;
  expect(resultsText([{ is: 'refused', sku: 'C', refusal }])).toBe('1 not changed.');
});
