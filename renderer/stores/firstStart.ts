import { create } from 'zustand';

/** First start: choosing, making the owner's account, or the one time that the recovery code is told. */
export type FirstStartStep =
  { readonly at: 'choosing' } | { readonly at: 'creating' } | { readonly at: 'code'; readonly code: string };

/** Outlives the answer that makes the warehouse ready: the window would go to work without the code. */
export const useFirstStart = create<FirstStartStep>()(() => ({ at: 'choosing' }));

export function firstStartIs(step: FirstStartStep): void {
  useFirstStart.setState(step, true);
}
