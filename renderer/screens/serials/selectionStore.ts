import { create } from 'zustand';
import type { SerialFilters } from '../../../shared/contract/serialFilters';
import type { Selection } from '../../../shared/contract/selection';

export interface SelectionState {
  readonly selection: Selection;
}

export const nothing: Selection = { is: 'ticked', ids: [] };

export const useSelection = create<SelectionState>()(() => ({ selection: nothing }));

export function selectAll(filters: SerialFilters): void {
  useSelection.setState({ selection: { is: 'all', filters, except: [] } });
}

export function clearSelection(): void {
  useSelection.setState({ selection: nothing });
}
