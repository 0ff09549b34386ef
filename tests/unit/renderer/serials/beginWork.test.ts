import { expect, test } from 'vitest';
import { beginWork } from '../../../../renderer/screens/serials/beginWork';
import { toggleHistory, useOpenHistories } from '../../../../renderer/screens/serials/openHistories';
import { type, useSerialsGrid } from '../../../../renderer/screens/serials/serialsGridStore';

test('who comes back finds the filters; another person does not', () => {
  beginWork(1);
  type({ sku: 'nv' });
  toggleHistory(7);
  beginWork(1);
  expect(useSerialsGrid.getState().typed.sku).toBe('nv');
  expect(useOpenHistories.getState().open.has(7)).toBe(true);
  beginWork(2);
  expect(useSerialsGrid.getState().typed.sku).toBe('');
  expect(useOpenHistories.getState().open.size).toBe(0);
});
