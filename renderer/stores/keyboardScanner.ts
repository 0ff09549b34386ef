import { create } from 'zustand';

/** Whether a scanner that types like a keyboard was heard since the window opened. */
export const useKeyboardScanner = create<{ readonly seen: boolean }>()(() => ({ seen: false }));

export function keyboardScannerSeen(): void {
  useKeyboardScanner.setState({ seen: true });
}
