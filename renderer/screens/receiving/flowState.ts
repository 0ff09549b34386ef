import type { Fault } from '../../../shared/contract/answer';
import type { ShownBin } from '../../../shared/contract/bins';
import type { Input, Output } from '../../../shared/contract/index';
import type { Received } from '../../../shared/contract/receiving';
import type { Question } from '../../../shared/domain/questions';
import type { Refusal } from '../../../shared/domain/refusals';
import type { BinsInUse } from './binsInUse';
import type { Reading } from './quietRepeat';

/** A scan of a unit or bin; `at` in epoch milliseconds, `request` the id of the command that it becomes. */
interface ScanJob {
  readonly kind: 'scan';
  readonly request: string;
  readonly value: string;
  readonly at: number;
}

/** A value scanned or typed after F2: it names the bin. */
interface BinJob {
  readonly kind: 'bin';
  readonly request: string;
  readonly value: string;
  readonly at: number;
}

interface UndoJob {
  readonly kind: 'undo';
  readonly request: string;
  readonly value: string;
  readonly at: number;
  readonly serialId: number;
}

export type Job = ScanJob | BinJob | UndoJob;

/** The command of a scan. Its input never changes: a repeat or confirmation under one request id is the same command. */
export interface AskScan {
  readonly is: 'scan';
  readonly job: ScanJob;
  readonly input: Input<'receiving.scan'>;
  readonly confirm: readonly string[];
}

/** One call to the warehouse on behalf of a job. A bin is found first, then chosen for this station. */
export type Ask =
  | AskScan
  | { readonly is: 'findBin'; readonly job: BinJob }
  | { readonly is: 'chooseBin'; readonly job: ScanJob | BinJob; readonly bin: ShownBin }
  | { readonly is: 'undo'; readonly job: UndoJob };

/** The job in hand. With a `fault` it waits to be tried again, and everything behind it waits too. */
export interface Work {
  readonly ask: Ask;
  readonly fault: Fault | null;
}

/** What the last scan came to; `waiting` before the first one. */
export type Verdict =
  | { readonly is: 'waiting' }
  | { readonly is: 'accepted'; readonly received: Received }
  | { readonly is: 'bin'; readonly bin: ShownBin; readonly once: boolean }
  | { readonly is: 'undone'; readonly serialId: number; readonly undone: Output<'receiving.undo'> }
  | { readonly is: 'refused'; readonly value: string; readonly refusal: Refusal }
  | { readonly is: 'question'; readonly ask: AskScan; readonly question: Question };

export type WhyNot =
  | { readonly is: 'refusal'; readonly refusal: Refusal }
  | { readonly is: 'unanswered' }
  | { readonly is: 'leftOut'; readonly fault: Fault };

/** A scan that changed nothing, kept to be looked at. */
export interface RefusedScan {
  readonly request: string;
  readonly value: string;
  readonly at: number;
  readonly why: WhyNot;
}

/** Everything that one receiver has in hand on one replenishment. */
export interface FlowState {
  readonly document: string;
  /** False until the station's bin is known: scans wait for it. */
  readonly ready: boolean;
  readonly bins: BinsInUse;
  /** Why the bin chosen earlier cannot be used any more. */
  readonly binLost: Refusal | null;
  /** F2 is open: the next scan names the bin. `refusal`: why the last one did not. */
  readonly changingBin: { readonly refusal: Refusal | null } | null;
  readonly work: Work | null;
  readonly queue: readonly Job[];
  readonly verdict: Verdict;
  /** The line that the last received unit belongs to. */
  readonly line: number | null;
  /** Newest last. */
  readonly refused: readonly RefusedScan[];
  readonly unseen: number;
  /** The last scan, while the same label again would be quiet. */
  readonly last: Reading | null;
}

export function newFlow(document: string): FlowState {
  return {
    document,
    ready: false,
    bins: { chosen: null, once: null },
    binLost: null,
    changingBin: null,
    work: null,
    queue: [],
    verdict: { is: 'waiting' },
    line: null,
    refused: [],
    unseen: 0,
    last: null,
  };
}
