import type { Answer } from '../../../shared/contract/answer';
import type { ShownBin } from '../../../shared/contract/bins';
import type { Output } from '../../../shared/contract/index';
import type { ToneName } from '../../sounds/tones';
import type { FlowState } from './flowState';
import type { Reading } from './quietRepeat';
import type { Refusal } from '../../../shared/domain/refusals';

/** What happens to the receiving screen. Times are epoch milliseconds, `request` is a new UUID v7. */
export type FlowEvent =
  | { readonly is: 'entering' }
  | { readonly is: 'entered'; readonly bin: ShownBin | null; readonly lost: Refusal | null }
  /** The scan on the list that led here: the same label read twice is not a scan of this screen. */
  | { readonly is: 'openedBy'; readonly reading: Reading }
  | {
      readonly is: 'scanned';
      readonly value: string;
      readonly at: number;
      readonly by: 'scanner' | 'typing';
      readonly request: string;
    }
  | {
      readonly is: 'undoPressed';
      readonly serialId: number;
      readonly serial: string;
      readonly at: number;
      readonly request: string;
    }
  | { readonly is: 'changeBinPressed' }
  | { readonly is: 'changeBinLeft' }
  | { readonly is: 'chosen'; readonly confirm: string }
  | { readonly is: 'neither' }
  | { readonly is: 'tryAgain' }
  | { readonly is: 'leaveOut' }
  | { readonly is: 'refusedLookedAt' }
  | { readonly is: 'scanAnswered'; readonly answer: Answer<Output<'receiving.scan'>> }
  | { readonly is: 'binFound'; readonly answer: Answer<Output<'bins.find'>> }
  | { readonly is: 'binChosen'; readonly answer: Answer<Output<'session.chooseBin'>> }
  | { readonly is: 'undoAnswered'; readonly answer: Answer<Output<'receiving.undo'>> };

/** What an event came to; `tone`: what is heard with it. */
export interface Flowed {
  readonly state: FlowState;
  readonly tone: ToneName | null;
}
