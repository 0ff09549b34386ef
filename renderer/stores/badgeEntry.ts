import { create } from 'zustand';
import type { Fault } from '../../shared/contract/answer';
import type { Refusal } from '../../shared/domain/refusals';

/**
 * How far a scanned badge is: asked about, waiting for its PIN (`checking`: one was typed), let in but not shown yet,
 * or not let in.
 */
export type BadgeEntry =
  | { readonly is: 'none' }
  | { readonly is: 'checking' }
  | PinEntry
  | { readonly is: 'arriving'; readonly person: number }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'fault'; readonly fault: Fault };

export interface PinEntry {
  readonly is: 'pin';
  readonly badge: string;
  readonly name: string;
  readonly checking: boolean;
  /** Why the last PIN did not fit. */
  readonly refusal: Refusal | null;
}

export const useBadgeEntry = create<BadgeEntry>()(() => ({ is: 'none' }));

export function badgeEntryIs(entry: BadgeEntry): void {
  useBadgeEntry.setState(entry, true);
}
