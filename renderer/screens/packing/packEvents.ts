import type { GivenApproval } from '../../../shared/contract/call';
import type { ToneName } from '../../sounds/tones';
import type { Reading } from '../../scanning/quietRepeat';
import type { Answered, PackState } from './packState';

/** When something was done, and the id that its command gets (a new UUID v7). */
export interface Act {
  readonly at: number;
  readonly request: string;
}

/** What happens to the packing screen. */
export type PackEvent =
  | { readonly is: 'orderRead'; readonly lines: PackState['lines'] }
  | { readonly is: 'handedOver'; readonly step: number | null; readonly bin: string | null }
  /** The scan on the list that led here: the same label read twice is not a scan of this screen. */
  | { readonly is: 'openedBy'; readonly reading: Reading }
  | ({
      readonly is: 'scanned';
      readonly value: string;
      readonly aim: string | null;
      readonly by: 'scanner' | 'typing';
    } & Act)
  | { readonly is: 'lineChosen'; readonly position: number }
  | { readonly is: 'stepLeft' }
  | { readonly is: 'binLeft' }
  | ({ readonly is: 'countTyped'; readonly line: number; readonly sku: string; readonly units: number } & Act)
  | { readonly is: 'listOpened'; readonly position: number }
  | { readonly is: 'listLeft' }
  | ({
      readonly is: 'listGiven';
      readonly position: number;
      readonly values: readonly string[];
      readonly leaveOut: boolean;
    } & Act)
  | ({ readonly is: 'undoPressed'; readonly name: string } & Act)
  | ({
      readonly is: 'takeBackPressed';
      readonly line: number;
      readonly place: number;
      readonly name: string;
    } & Act)
  | ({ readonly is: 'shipPressed' } & Act)
  | ({ readonly is: 'voidPressed' } & Act)
  | { readonly is: 'chosen'; readonly confirm: string }
  | { readonly is: 'neither' }
  | { readonly is: 'approvalPressed' }
  | { readonly is: 'approvalGiven'; readonly approval: GivenApproval }
  | { readonly is: 'approvalLeft' }
  | { readonly is: 'tryAgain' }
  | { readonly is: 'leaveOut' }
  | { readonly is: 'refusedLookedAt' }
  | { readonly is: 'answered'; readonly answered: Answered };

/** What an event came to; `tone`: what is heard with it; `goTo`: the order that was scanned to be opened. */
export interface Packed {
  readonly state: PackState;
  readonly tone: ToneName | null;
  readonly goTo?: string;
}
