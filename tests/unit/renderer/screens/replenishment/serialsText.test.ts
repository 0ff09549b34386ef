import { expect, it } from 'vitest';
import { serialsText } from '../../../../../renderer/screens/replenishment/serialsText';

const line = {
  line: 1,
  position: 1,
  sku: 'NVR-8CH',
  name: 'Video recorder',
  workflow: 'In/Out',
  rule: '',
  units: 60,
  received: 0,
  overReceived: 0,
  expected: 60,
  closedShort: 0,
  generated: 0,
  byHand: 0,
  registered: 0,
} as const;

it.each([
  [{ generated: 60 }, '60 generated'],
  [{ generated: 40, byHand: 20 }, '40 generated, 20 by hand'],
  [{ byHand: 12 }, '12 by hand of 60'],
  [{}, 'none: the warehouse registers them at receiving'],
  [{ registered: 3 }, '3 registered at receiving'],
  [{ workflow: 'Out' as const }, 'not needed here'],
])('%o: %s', (change, words) => {
  expect(serialsText({ ...line, ...change })).toBe(words);
});
