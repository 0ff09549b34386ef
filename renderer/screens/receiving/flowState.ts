import type { Fault } from '../../../shared/contract/answer';
import type { ShownBin } from '../../../shared/contract/bins';
import type { GivenApproval } from '../../../shared/contract/call';
import type { Input, Output } from '../../../shared/contract/index';
import type { Counted, Received, ReceivingLine } from '../../../shared/contract/receiving';
import type { ConsentAction } from '../../../shared/domain/approvals';
import type { Question } from '../../../shared/domain/questions';
import type { Refusal } from '../../../shared/domain/refusals';
import type { RefusedScan } from '../../scanning/refusedScan';
import type { BinsInUse } from './binsInUse';
import type { OpenStep } from './openStep';
import type { Reading } from '../../scanning/quietRepeat';
import type { OwnReceipt, Undoable } from './undoableNow';

/** What every job is listed by; `at` in epoch milliseconds, `request` the id of the command that it becomes. */
interface Listed {
  readonly request: string;
  readonly value: string;
  readonly at: number;
}

/** A scan of a unit, product or bin. `aim`: as the scanner sent it. `repeat`: the same label, read right before. */
interface ScanJob extends Listed {
  readonly kind: 'scan';
  readonly aim: string | null;
  readonly repeat: boolean;
}

/** A value scanned or typed after F2: it names the bin. */
interface BinJob extends Listed {
  readonly kind: 'bin';
  readonly repeat: boolean;
}

/** A quantity typed for a line. */
interface CountJob extends Listed {
  readonly kind: 'count';
  readonly line: number;
}

/** `receipt` null: the newest, whichever that is by then. */
interface UndoJob extends Listed {
  readonly kind: 'undo';
  readonly receipt: number | null;
}

/** Ends the replenishment, or opens it again. */
interface EndJob extends Listed {
  readonly kind: 'closeShort' | 'reopen';
}

export type Job = ScanJob | BinJob | CountJob | UndoJob | EndJob;

/** What waits its turn. */
export type Turn =
  | Exclude<Job, EndJob>
  /** A line was chosen, or none any more. */
  | { readonly kind: 'line'; readonly position: number | null }
  | { readonly kind: 'next' };

/** The command of a scan. Its input never changes: a repeat or confirmation under one request id is the same command. */
export interface AskScan {
  readonly is: 'scan';
  readonly job: ScanJob;
  readonly input: Input<'receiving.scan'>;
  readonly confirm: readonly string[];
  readonly approval: GivenApproval | null;
}

interface AskCount {
  readonly is: 'count';
  readonly job: CountJob;
  readonly input: Input<'receiving.count'>;
  readonly approval: GivenApproval | null;
}

interface AskUndo {
  readonly is: 'undo';
  readonly job: UndoJob;
  readonly approval: GivenApproval | null;
}

interface AskEnd {
  readonly is: 'end';
  readonly job: EndJob;
  readonly approval: GivenApproval | null;
}

/** A command that a manager's consent may let pass. */
export type Approvable = AskScan | AskCount | AskUndo | AskEnd;

/** One call to the warehouse on behalf of a job. A bin is found first, then chosen for this station. */
export type Ask =
  | Approvable
  | { readonly is: 'findBin'; readonly job: BinJob }
  | { readonly is: 'chooseBin'; readonly job: ScanJob | BinJob; readonly bin: ShownBin };

/** The job in hand. With a `fault` it waits to be tried again, and everything behind it waits too. */
export interface Work {
  readonly ask: Ask;
  readonly fault: Fault | null;
}

/** What the last scan came to; `waiting` before the first one. */
export type Verdict =
  | { readonly is: 'waiting' }
  | { readonly is: 'accepted'; readonly received: Received }
  | { readonly is: 'counted'; readonly counted: Counted }
  | { readonly is: 'opened'; readonly sku: string }
  | { readonly is: 'bin'; readonly bin: ShownBin; readonly once: boolean }
  | { readonly is: 'undone'; readonly undone: Output<'receiving.undo'> }
  /** `again`: the command that a manager may let pass, null where nobody can. */
  | {
      readonly is: 'refused';
      readonly value: string;
      readonly refusal: Refusal;
      readonly again: Approvable | null;
    }
  | { readonly is: 'question'; readonly ask: AskScan; readonly question: Question };

/** A manager's consent is being asked for. `refusal`: why the last one given does not hold. */
interface Approving {
  readonly ask: Approvable;
  readonly action: ConsentAction;
  readonly refusal: Refusal | null;
}

/** What the flow knows of the replenishment, as it was read last; `newest`: the newest receipt of anybody. */
export interface KnownDocument {
  readonly lines: readonly Pick<ReceivingLine, 'position' | 'sku' | 'received' | 'units'>[];
  readonly undoable: Undoable | null;
  readonly newest: number | null;
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
  readonly approving: Approving | null;
  readonly work: Work | null;
  readonly queue: readonly Turn[];
  readonly verdict: Verdict;
  /** The frame: the line that the last received unit belongs to. It decides nothing. */
  readonly line: number | null;
  readonly step: OpenStep | null;
  readonly known: KnownDocument;
  /** The newest receipt made or taken back here, until the replenishment is read again. */
  readonly own: OwnReceipt | null;
  /** Newest last. */
  readonly refused: readonly RefusedScan[];
  /** The last scan, while the same label again would be quiet. */
  readonly last: Reading | null;
  /** The value that the last answer counted: its repeats count too. */
  readonly counted: string | null;
}

export function newFlow(document: string): FlowState {
  return {
    document,
    ready: false,
    bins: { chosen: null, once: null },
    binLost: null,
    changingBin: null,
    approving: null,
    work: null,
    queue: [],
    verdict: { is: 'waiting' },
    line: null,
    step: null,
    known: { lines: [], undoable: null, newest: null },
    own: null,
    refused: [],
    last: null,
    counted: null,
  };
}
