import { expect, it } from 'vitest';
import { symbolPath } from '../../../../renderer/screens/people/symbolPath';
import { badgeText } from '../../../../shared/domain/badge';

it('draws a badge as one shape, another badge as another', () => {
  const one = symbolPath(badgeText(1, new Uint8Array(16).fill(1)));
  const other = symbolPath(badgeText(1, new Uint8Array(16).fill(2)));
  expect(one.viewBox).toMatch(/^0 0 \d+ \d+$/);
  expect(one.d).toMatch(/^M[\d MLZHV.]+$/);
  expect(other.viewBox).toBe(one.viewBox);
  expect(other.d).not.toBe(one.d);
});
