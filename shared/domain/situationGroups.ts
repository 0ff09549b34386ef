import type { Cell } from './transition';

// Situations that most steps answer alike, for the rows of the table of transitions.

/** On hand, held or not: each tells where it stands and what frees it. */
export const onHandStanding = {
  ready: 'notReserved',
  reservedHere: 'isReserved',
  reservedElsewhere: 'isReserved',
  stagedHere: 'isStaged',
  stagedElsewhere: 'isStaged',
  hold: 'isHold',
  imperfect: 'isImperfect',
} as const;

/** One answer for all of a unit's situations on hand. */
const onHand = <C extends Cell>(cell: C) => ({
  ready: cell,
  reservedHere: cell,
  reservedElsewhere: cell,
  stagedHere: cell,
  stagedElsewhere: cell,
  hold: cell,
  imperfect: cell,
});

export const onHandGo = onHand('go');
export const onHandAlready = onHand('alreadyOnHand');
export const onHandKnown = onHand('alreadyKnown');
export const onHandForeign = onHand('notOfThisDocument');

/** What an order's reversal answers for a unit on hand: its own units have not left. */
export const onHandNotLeft = {
  ...onHandForeign,
  reservedHere: 'isReserved',
  stagedHere: 'isStaged',
} as const;

export const incomingNotHere = { incomingHere: 'notHereYet', incomingElsewhere: 'notHereYet' } as const;
export const declaredComing = { declaredHere: 'comingBack', declaredElsewhere: 'comingBack' } as const;
export const outIsOut = { outHere: 'isOut', out: 'isOut' } as const;
export const askWasOut = { ask: 'wasOut' } as const;

/** A serial entered when its order ships (workflows Out and Out in Bulk): born then, or taken from the shelf. */
export const enteredAtShipping = {
  none: 'go',
  ...incomingNotHere,
  ...declaredComing,
  outHere: 'isOut',
  out: askWasOut,
  ...onHandStanding,
  ready: 'go',
  reservedHere: 'go',
  stagedHere: 'go',
} as const;

/** Steps that only a unit on hand can take. */
export const notOnHand = {
  none: 'nothingRecorded',
  ...incomingNotHere,
  ...declaredComing,
  ...outIsOut,
} as const;

/** What a reversal answers where the step to reverse cannot have been the last one. */
export const nothingToReverse = {
  none: 'nothingRecorded',
  incomingHere: 'notHereYet',
  incomingElsewhere: 'notOfThisDocument',
  declaredHere: 'comingBack',
  declaredElsewhere: 'comingBack',
} as const;
