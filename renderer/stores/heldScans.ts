import { create } from 'zustand';

/** How many scans wait until it is known who goes on working. */
export const useHeldScans = create<{ readonly count: number }>()(() => ({ count: 0 }));

export function heldScansAre(count: number): void {
  useHeldScans.setState({ count });
}
