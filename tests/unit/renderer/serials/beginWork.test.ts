import { expect, test } from 'vitest';
import { beginWork } from '../../../../renderer/screens/serials/beginWork';
import { toggleHistory, useOpenHistories } from '../../../../renderer/screens/serials/openHistories';
import { selectAll, useSelection } from '../../../../renderer/screens/serials/selectionStore';
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

test('who comes back finds the selection; another person starts with nothing selected, and nothing to bring back', () => {
  beginWork(1);
  selectAll();
  beginWork(1);
  expect(useSelection.getState().selection.is).toBe('all');
  beginWork(2);
  expect(useSelection.getState()).toEqual({ selection: { is: 'ticked', ids: [] }, cleared: null });
});
