import type { QuestionCode } from './questions';
import type { Situation } from './situations';
import type { StepCode } from './steps';
import type { Workflow } from './workflows';

/** Why a serial in a situation cannot take a step; `situationRefusal.ts` turns each into a refusal with its facts. */
export type Obstacle =
  | 'nothingRecorded'
  | 'notExpected'
  | 'notHereYet'
  | 'expectedElsewhere'
  | 'comingBack'
  | 'isOut'
  | 'notReserved'
  | 'isReserved'
  | 'isStaged'
  | 'isHold'
  | 'isImperfect'
  | 'alreadyOnHand'
  | 'alreadyKnown'
  | 'notOfThisDocument';

/** `go`: the step is taken; an obstacle: it is refused; `ask`: a person confirms first. */
export type Cell = 'go' | Obstacle | { readonly ask: QuestionCode };

export type Row = { readonly [S in Situation]: Cell };

/** Where a step leaves the serial; `decide.ts` computes it. */
export type Target =
  | 'incoming'
  | 'intoBin'
  | 'unchanged'
  | 'reserved'
  | 'staged'
  | 'released'
  | 'out'
  | 'missing'
  | 'moved'
  | 'before'
  | 'heldAgain';

/** What a step needs beside the situation. */
export type Need =
  | 'bin' // a target bin that is open and may hold the SKU
  | 'stagingBin' // the target bin is a staging one
  | 'thisBin' // the serial lies in the given bin
  | 'otherBin' // the serial does not lie in the given bin
  | 'lastStep' // the reversed step is the serial's newest: nothing since
  | 'binBack' // the bin that a reversal puts the unit back into, or the one named instead, may take it
  | 'leavesFrom' // a unit without a place leaves from the quantity of a bin that may ship
  | 'ownValue'; // the value was made by hand or by the maker, not generated here

export interface Transition {
  readonly from: Row | { readonly inOut: Row; readonly other: Row };
  readonly to: Target;
  readonly needs: readonly Need[];
  /** The workflows whose serials take this step; others are told to count. */
  readonly workflows: readonly Workflow[];
  /** For a reversal: the steps that it can take back. */
  readonly reverses: readonly StepCode[];
}
