import { create } from 'zustand';

interface ActionsMenu {
  /** The button that the open menu hangs on. */
  readonly button: HTMLElement | null;
}

/** Whether *Actions* is open; the menu hangs outside of the grid, whose keys and sorting are none of its business. */
export const useActionsMenu = create<ActionsMenu>()(() => ({ button: null }));

export function openActions(button: HTMLElement): void {
  useActionsMenu.setState({ button });
}

export function closeActions(): void {
  useActionsMenu.setState({ button: null });
}
