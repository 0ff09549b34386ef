import type { Answer } from '../../../shared/contract/answer';
import type { ShownBin } from '../../../shared/contract/bins';
import type { GivenApproval } from '../../../shared/contract/call';
import type { Output } from '../../../shared/contract/index';
import type { Refusal } from '../../../shared/domain/refusals';
import type { ToneName } from '../../sounds/tones';
import type { FlowState, KnownDocument } from './flowState';
import type { OpenStep } from './openStep';
import type { Reading } from '../../scanning/quietRepeat';

/** What happens to the receiving screen. Times are epoch milliseconds, `request` is a new UUID v7. */
export type FlowEvent =
  | { readonly is: 'entering' }
  | { readonly is: 'entered'; readonly bin: ShownBin | null; readonly lost: Refusal | null }
  /** The replenishment was read, here or because somebody received on it. */
  | { readonly is: 'documentRead'; readonly known: KnownDocument }
  /** Another person goes on with this work. */
  | { readonly is: 'handedOver'; readonly step: OpenStep | null; readonly once: ShownBin | null }
  /** The scan on the list that led here: the same label read twice is not a scan of this screen. */
  | { readonly is: 'openedBy'; readonly reading: Reading }
  | {
      readonly is: 'scanned';
      readonly value: string;
      readonly aim: string | null;
      readonly at: number;
      readonly by: 'scanner' | 'typing';
      readonly request: string;
    }
  | { readonly is: 'lineChosen'; readonly position: number }
  | { readonly is: 'stepLeft' }
  | {
      readonly is: 'countTyped';
      readonly line: number;
      readonly text: string;
      readonly at: number;
      readonly request: string;
    }
  | {
      readonly is: 'undoPressed';
      readonly receipt: number;
      readonly name: string;
      readonly at: number;
      readonly request: string;
    }
  | { readonly is: 'changeBinPressed' }
  | { readonly is: 'changeBinLeft' }
  | { readonly is: 'chosen'; readonly confirm: string }
  | { readonly is: 'neither' }
  /** A manager is to let the refused command pass. */
  | { readonly is: 'approvalPressed' }
  | {
      readonly is: 'endPressed';
      readonly end: 'closeShort' | 'reopen';
      readonly at: number;
      readonly request: string;
    }
  | { readonly is: 'approvalGiven'; readonly approval: GivenApproval }
  | { readonly is: 'approvalLeft' }
  | { readonly is: 'tryAgain' }
  | { readonly is: 'leaveOut' }
  | { readonly is: 'refusedLookedAt' }
  | { readonly is: 'scanAnswered'; readonly answer: Answer<Output<'receiving.scan'>> }
  | { readonly is: 'countAnswered'; readonly answer: Answer<Output<'receiving.count'>> }
  | { readonly is: 'undoAnswered'; readonly answer: Answer<Output<'receiving.undo'>> }
  | { readonly is: 'endAnswered'; readonly answer: Answer<unknown> }
  | { readonly is: 'binFound'; readonly answer: Answer<Output<'bins.find'>> }
  | { readonly is: 'binChosen'; readonly answer: Answer<Output<'session.chooseBin'>> };

/** What an event came to; `tone`: what is heard with it. */
export interface Flowed {
  readonly state: FlowState;
  readonly tone: ToneName | null;
}
