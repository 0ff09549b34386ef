import { create } from 'zustand';

const halfMinute = 30_000;

/** The present for words such as "today": epoch milliseconds, at most half a minute old. */
export const usePresent = create<{ readonly now: number }>()(() => ({ now: Date.now() }));

/** Returns what stops it. */
export function keepPresent(): () => void {
  const timer = setInterval(() => usePresent.setState({ now: Date.now() }), halfMinute);
  return () => clearInterval(timer);
}
