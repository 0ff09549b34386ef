import { create } from 'zustand';

/**
 * Whether the lock screen is up already while the person's last scans are still being answered. It stays up until
 * somebody is let in.
 */
export const useCovered = create<{ readonly covered: boolean }>()(() => ({ covered: false }));

export function coveredIs(covered: boolean): void {
  useCovered.setState({ covered });
}
