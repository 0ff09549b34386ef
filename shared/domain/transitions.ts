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

const every = ['Out', 'In/Out', 'Out in Bulk', 'No'] as const;
const serialized = ['Out', 'In/Out', 'Out in Bulk'] as const;
const inOut = ['In/Out'] as const;

/** On hand, held or not: each tells where it stands and what frees it. */
const onHandStanding = {
  ready: 'notReserved',
  reservedHere: 'isReserved',
  reservedElsewhere: 'isReserved',
  stagedHere: 'isStaged',
  stagedElsewhere: 'isStaged',
  hold: 'isHold',
  imperfect: 'isImperfect',
} as const;

const onHandGo = {
  ready: 'go',
  reservedHere: 'go',
  reservedElsewhere: 'go',
  stagedHere: 'go',
  stagedElsewhere: 'go',
  hold: 'go',
  imperfect: 'go',
} as const;

const onHandAlready = {
  ready: 'alreadyOnHand',
  reservedHere: 'alreadyOnHand',
  reservedElsewhere: 'alreadyOnHand',
  stagedHere: 'alreadyOnHand',
  stagedElsewhere: 'alreadyOnHand',
  hold: 'alreadyOnHand',
  imperfect: 'alreadyOnHand',
} as const;

const onHandKnown = {
  ready: 'alreadyKnown',
  reservedHere: 'alreadyKnown',
  reservedElsewhere: 'alreadyKnown',
  stagedHere: 'alreadyKnown',
  stagedElsewhere: 'alreadyKnown',
  hold: 'alreadyKnown',
  imperfect: 'alreadyKnown',
} as const;

const onHandForeign = {
  ready: 'notOfThisDocument',
  reservedHere: 'notOfThisDocument',
  reservedElsewhere: 'notOfThisDocument',
  stagedHere: 'notOfThisDocument',
  stagedElsewhere: 'notOfThisDocument',
  hold: 'notOfThisDocument',
  imperfect: 'notOfThisDocument',
} as const;

/** What an order's reversal answers for a unit on hand: its own units have not left. */
const onHandNotLeft = { ...onHandForeign, reservedHere: 'isReserved', stagedHere: 'isStaged' } as const;

const incomingNotHere = { incomingHere: 'notHereYet', incomingElsewhere: 'notHereYet' } as const;
const declaredComing = { declaredHere: 'comingBack', declaredElsewhere: 'comingBack' } as const;
const outIsOut = { outHere: 'isOut', out: 'isOut' } as const;
const askWasOut = { ask: 'wasOut' } as const;

/** Steps that only a unit on hand can take. */
const notOnHand = { none: 'nothingRecorded', ...incomingNotHere, ...declaredComing, ...outIsOut } as const;

/** What a reversal answers where the step to reverse cannot have been the last one. */
const nothingToReverse = {
  none: 'nothingRecorded',
  incomingHere: 'notHereYet',
  incomingElsewhere: 'notOfThisDocument',
  declaredHere: 'comingBack',
  declaredElsewhere: 'comingBack',
} as const;

/**
 * The only transitions there are: for each step what every situation answers, and where it leads.
 * A missing step or situation does not compile.
 */
export const transitions = {
  submit: {
    from: {
      none: 'go',
      incomingHere: 'alreadyKnown',
      incomingElsewhere: 'expectedElsewhere',
      declaredHere: 'alreadyKnown',
      declaredElsewhere: 'expectedElsewhere',
      outHere: askWasOut,
      out: askWasOut,
      ...onHandKnown,
    },
    to: 'incoming',
    needs: [],
    workflows: inOut,
    reverses: [],
  },
  receive: {
    from: {
      none: 'notExpected',
      incomingHere: 'go',
      incomingElsewhere: 'expectedElsewhere',
      declaredHere: 'go',
      declaredElsewhere: 'expectedElsewhere',
      ...outIsOut,
      ...onHandAlready,
    },
    to: 'intoBin',
    needs: ['bin'],
    workflows: inOut,
    reverses: [],
  },
  register: {
    from: {
      none: 'go',
      incomingHere: 'notHereYet',
      incomingElsewhere: 'expectedElsewhere',
      declaredHere: 'comingBack',
      declaredElsewhere: 'expectedElsewhere',
      outHere: askWasOut,
      out: askWasOut,
      ...onHandAlready,
    },
    to: 'intoBin',
    needs: ['bin'],
    workflows: inOut,
    reverses: [],
  },
  correctValue: {
    from: {
      none: 'nothingRecorded',
      incomingHere: 'go',
      incomingElsewhere: 'expectedElsewhere',
      ...declaredComing,
      ...outIsOut,
      ...onHandAlready,
    },
    to: 'unchanged',
    needs: ['ownValue'],
    workflows: inOut,
    reverses: [],
  },
  undoReceipt: {
    from: { ...nothingToReverse, ...outIsOut, ...onHandGo },
    to: 'before',
    needs: ['lastStep'],
    workflows: every,
    reverses: ['receive', 'register'],
  },
  reserve: {
    from: { ...notOnHand, ...onHandStanding, ready: 'go' },
    to: 'reserved',
    needs: [],
    workflows: serialized,
    reverses: [],
  },
  pick: {
    from: { ...notOnHand, ...onHandStanding, ready: 'go', reservedHere: 'go', stagedHere: 'go' },
    to: 'staged',
    needs: ['bin', 'stagingBin', 'otherBin'],
    workflows: serialized,
    reverses: [],
  },
  undoPick: {
    from: { ...nothingToReverse, ...outIsOut, ...onHandForeign, reservedHere: 'go', stagedHere: 'go' },
    to: 'before',
    needs: ['lastStep', 'binBack'],
    workflows: every,
    reverses: ['pick'],
  },
  release: {
    from: { ...notOnHand, ...onHandForeign, reservedHere: 'go', stagedHere: 'go' },
    to: 'released',
    needs: [],
    workflows: every,
    reverses: [],
  },
  ship: {
    from: {
      inOut: { ...notOnHand, ...onHandStanding, reservedHere: 'go', stagedHere: 'go' },
      other: {
        none: 'go',
        ...incomingNotHere,
        ...declaredComing,
        outHere: 'isOut',
        out: askWasOut,
        ...onHandStanding,
        ready: 'go',
        reservedHere: 'go',
        stagedHere: 'go',
      },
    },
    to: 'out',
    needs: ['leavesFrom'],
    workflows: serialized,
    reverses: [],
  },
  voidShipment: {
    from: { ...nothingToReverse, ...onHandNotLeft, outHere: 'go', out: 'notOfThisDocument' },
    to: 'heldAgain',
    needs: ['lastStep', 'binBack'],
    workflows: every,
    reverses: ['ship', 'swapOut', 'nameUnit'],
  },
  swapBack: {
    from: { ...nothingToReverse, ...onHandNotLeft, outHere: 'go', out: 'notOfThisDocument' },
    to: 'intoBin',
    needs: ['bin'],
    workflows: every,
    reverses: [],
  },
  swapOut: {
    from: {
      inOut: { ...notOnHand, ...onHandStanding, ready: 'go', reservedHere: 'go', stagedHere: 'go' },
      other: {
        none: 'go',
        ...incomingNotHere,
        ...declaredComing,
        outHere: 'isOut',
        out: askWasOut,
        ...onHandStanding,
        ready: 'go',
        reservedHere: 'go',
        stagedHere: 'go',
      },
    },
    to: 'out',
    needs: ['leavesFrom'],
    workflows: serialized,
    reverses: [],
  },
  nameUnit: {
    from: {
      none: 'go',
      ...incomingNotHere,
      ...declaredComing,
      outHere: 'isOut',
      out: askWasOut,
      ...onHandAlready,
    },
    to: 'out',
    needs: [],
    workflows: serialized,
    reverses: [],
  },
  takeBack: {
    from: {
      none: { ask: 'unknownReturn' },
      ...incomingNotHere,
      ...declaredComing,
      outHere: 'go',
      out: 'go',
      ...onHandAlready,
    },
    to: 'intoBin',
    needs: ['bin'],
    workflows: serialized,
    reverses: [],
  },
  undoReturn: {
    from: { ...nothingToReverse, ...outIsOut, ...onHandGo },
    to: 'before',
    needs: ['lastStep'],
    workflows: every,
    reverses: ['takeBack'],
  },
  confirm: {
    from: { ...notOnHand, ...onHandGo },
    to: 'unchanged',
    needs: ['thisBin'],
    workflows: every,
    reverses: [],
  },
  missing: {
    from: { ...notOnHand, ...onHandGo },
    to: 'missing',
    needs: ['thisBin'],
    workflows: every,
    reverses: [],
  },
  found: {
    from: {
      none: 'go',
      ...incomingNotHere,
      ...declaredComing,
      outHere: 'go',
      out: 'go',
      ...onHandGo,
    },
    to: 'moved',
    needs: ['bin', 'otherBin'],
    workflows: serialized,
    reverses: [],
  },
  countOut: {
    from: { ...notOnHand, ...onHandGo },
    to: 'missing',
    needs: [],
    workflows: every,
    reverses: [],
  },
  relabel: {
    from: {
      none: 'nothingRecorded',
      ...incomingNotHere,
      ...declaredComing,
      outHere: 'go',
      out: 'go',
      ...onHandGo,
    },
    to: 'unchanged',
    needs: ['ownValue'],
    workflows: every,
    reverses: [],
  },
  move: {
    from: { ...notOnHand, ...onHandGo },
    to: 'moved',
    needs: ['bin', 'otherBin'],
    workflows: every,
    reverses: [],
  },
  binKind: {
    from: { ...notOnHand, ...onHandGo },
    to: 'moved',
    needs: ['thisBin'],
    workflows: every,
    reverses: [],
  },
  undoMove: {
    from: { ...nothingToReverse, ...outIsOut, ...onHandGo },
    to: 'before',
    needs: ['lastStep', 'binBack'],
    workflows: every,
    reverses: ['move'],
  },
} as const satisfies { readonly [S in StepCode]: Transition };
