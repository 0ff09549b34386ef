import { create } from 'zustand';
import type { Head } from './head';

/** Heads that were changed and not saved: they wait for whoever comes back, by person and replenishment. */
const useDrafts = create<Readonly<Record<string, Head>>>()(() => ({}));

/** The changed head of a replenishment, or null; and how it is changed, null: saved or given up. */
export function useHeadDraft(
  person: number,
  document: string,
): readonly [Head | null, (head: Head | null) => void] {
  const key = `${person} ${document}`;
  const draft = useDrafts((drafts) => drafts[key] ?? null);
  const set = (head: Head | null): void => {
    const { [key]: _former, ...others } = useDrafts.getState();
    useDrafts.setState(head === null ? others : { ...others, [key]: head }, true);
  };
  return [draft, set];
}
