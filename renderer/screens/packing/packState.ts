import type { Answer, Fault } from '../../../shared/contract/answer';
import type { ShownBin } from '../../../shared/contract/bins';
import type { GivenApproval } from '../../../shared/contract/call';
import type { Input, Output } from '../../../shared/contract/index';
import type {
  Captured,
  ListProblem,
  PackedCount,
  PackingLine,
  TakenBack,
} from '../../../shared/contract/packing';
import type { ConsentAction } from '../../../shared/domain/approvals';
import type { Question } from '../../../shared/domain/questions';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Job } from '../../scanning/flowCore';
import type { Reading } from '../../scanning/quietRepeat';
import type { RefusedScan } from '../../scanning/refusedScan';

/** The commands of this screen. */
type Op =
  | 'packing.scan'
  | 'packing.count'
  | 'packing.captureList'
  | 'packing.undo'
  | 'packing.takeBack'
  | 'packing.ship'
  | 'packing.void';

type AskOf<N extends Op> = {
  readonly op: N;
  readonly input: Input<N>;
  readonly job: Job;
  readonly confirm: readonly string[];
  readonly approval: GivenApproval | null;
};

/** One command. Its input never changes: a repeat or confirmation under one request id is the same command. */
export type Ask = { [N in Op]: AskOf<N> }[Op];

export type AskScan = Ask & { readonly op: 'packing.scan' };

/** A command with its answer. */
export type Answered = {
  [N in Op]: { readonly op: N; readonly ask: AskOf<N>; readonly answer: Answer<Output<N>> };
}[Op];

/** What waits its turn. A scan becomes a command only then: with the step and the bin of that moment. */
export type Turn =
  | { readonly is: 'ask'; readonly ask: Ask }
  | {
      readonly is: 'scan';
      readonly job: Job;
      readonly aim: string | null;
      /** The same label, read right before. */
      readonly repeat: boolean;
    }
  /** A line was chosen, or none any more. */
  | { readonly is: 'line'; readonly position: number | null }
  | { readonly is: 'next' };

/** What the last scan came to. */
export type Verdict =
  | { readonly is: 'waiting' }
  | { readonly is: 'captured'; readonly captured: Captured }
  | { readonly is: 'counted'; readonly counted: PackedCount }
  | { readonly is: 'listed'; readonly listed: Output<'packing.captureList'>; readonly sku: string }
  | { readonly is: 'opened'; readonly sku: string }
  | { readonly is: 'bin'; readonly bin: ShownBin }
  | { readonly is: 'takenBack'; readonly takenBack: TakenBack }
  | { readonly is: 'shipped'; readonly shipped: Output<'packing.ship'> }
  | { readonly is: 'voided'; readonly units: number }
  /** `again`: the command that a manager may let pass, null where nobody can. */
  | { readonly is: 'refused'; readonly value: string; readonly refusal: Refusal; readonly again: Ask | null }
  | { readonly is: 'question'; readonly ask: AskScan; readonly question: Question };

/** A list of serials that is being given for a line; `problems` once the warehouse has looked at it. */
interface Listing {
  readonly position: number;
  readonly problems: readonly ListProblem[];
}

type KnownLine = Pick<PackingLine, 'position' | 'sku' | 'units' | 'counted' | 'serials'>;

/** Everything that one shipper has in hand on one order. */
export interface PackState {
  readonly order: string;
  /** The command in hand. With a `fault` it waits to be tried again, and everything behind it waits too. */
  readonly work: { readonly ask: Ask; readonly fault: Fault | null } | null;
  readonly queue: readonly Turn[];
  readonly verdict: Verdict;
  /** The frame: the line of the last capture. It decides nothing. */
  readonly framed: number | null;
  /** The open step: position of the line that takes what is known nowhere. */
  readonly step: number | null;
  /** Where units without a place are taken from, as scanned; null: where the program suggests. */
  readonly bin: string | null;
  readonly listing: Listing | null;
  /** A manager's consent is being asked for. `refusal`: why the last one given does not hold. */
  readonly approving: {
    readonly ask: Ask;
    readonly action: ConsentAction;
    readonly refusal: Refusal | null;
  } | null;
  readonly lines: readonly KnownLine[];
  /** Newest last. */
  readonly refused: readonly RefusedScan[];
  /** The last scan, while the same label again would be quiet. */
  readonly last: Reading | null;
  /** The value that the last answer counted: its repeats count too. */
  readonly counted: string | null;
}

export function newPacking(order: string): PackState {
  return {
    order,
    work: null,
    queue: [],
    verdict: { is: 'waiting' },
    framed: null,
    step: null,
    bin: null,
    listing: null,
    approving: null,
    lines: [],
    refused: [],
    last: null,
    counted: null,
  };
}

/** Units that a line still needs. */
export const missingOn = ({ units, counted, serials }: KnownLine): number =>
  Math.max(0, units - counted - serials.length);
