import { create } from 'zustand';

/** The value that the look-up sheet shows, or null while it is closed. */
export const useLookUpSheet = create<{ readonly value: string | null }>()(() => ({ value: null }));

/** Opens the sheet; an open one shows the new value instead. */
export function openLookUpSheet(value: string): void {
  useLookUpSheet.setState({ value });
}

export function closeLookUpSheet(): void {
  useLookUpSheet.setState({ value: null });
}
