import { create } from 'zustand';
import type { Fault } from '../../../shared/contract/answer';
import type { Input } from '../../../shared/contract/index';
import type { Refusal } from '../../../shared/domain/refusals';
import type { ShownRow } from './changedCells';

/** A finished page with the question that it answers, so that counts and rows on the screen belong together. */
export interface ShownPage {
  readonly question: Input<'serials.page'>;
  readonly rows: readonly ShownRow[];
  readonly matching: number;
  readonly all: number;
}

type Problem =
  { readonly is: 'refused'; readonly refusal: Refusal } | { readonly is: 'fault'; readonly fault: Fault };

interface OnScreen {
  /** Null until the first answer; the former page stays while the next one is read. */
  readonly page: ShownPage | null;
  /** The answer takes so long that a person wonders. */
  readonly slow: boolean;
  readonly problem: Problem | null;
}

/** What the grid draws; written by `drivePages` alone. */
export const useOnScreen = create<OnScreen>()(() => ({ page: null, slow: false, problem: null }));
