import { create } from 'zustand';
import type { AboutSerial } from './dialogs/openDialog';

interface RowMenu {
  /** The serial whose menu is open, and the button that it hangs on. */
  readonly open: {
    readonly about: AboutSerial;
    /** The number of the replenishment that the row names, or null. */
    readonly replenishment: string | null;
    readonly button: HTMLElement;
  } | null;
}

/** One menu for all rows: a hundred of them would cost more than the page. */
export const useRowMenu = create<RowMenu>()(() => ({ open: null }));

export function openRowMenu(about: AboutSerial, replenishment: string | null, button: HTMLElement): void {
  useRowMenu.setState({ open: { about, replenishment, button } });
}

export function closeRowMenu(): void {
  useRowMenu.setState({ open: null });
}
