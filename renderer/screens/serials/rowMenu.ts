import { create } from 'zustand';
import type { AboutSerial } from './dialogs/openDialog';

interface RowMenu {
  /** The serial whose menu is open, and the button that it hangs on. */
  readonly open: { readonly about: AboutSerial; readonly button: HTMLElement } | null;
}

/** One menu for all rows: a hundred of them would cost more than the page. */
export const useRowMenu = create<RowMenu>()(() => ({ open: null }));

export function openRowMenu(about: AboutSerial, button: HTMLElement): void {
  useRowMenu.setState({ open: { about, button } });
}

export function closeRowMenu(): void {
  useRowMenu.setState({ open: null });
}
