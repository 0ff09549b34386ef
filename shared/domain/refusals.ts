import type { ProcessType } from './processTypes';
import type { Status } from './statuses';
import type { Workflow } from './workflows';
import { type Clock, spokenTime } from './times';

/** The expected value nearest to a stranger: one character off. `misread`: the check character does not fit. */
export interface Nearest {
  readonly value: string;
  readonly sku: string;
  readonly misread: boolean;
}

/**
 * The closed list of refusals: what a rule says no to, with the facts of its sentence.
 * Times are epoch milliseconds; null where a fact does not exist.
 */
export interface RefusalFacts {
  // What was scanned or typed
  serialEmpty: Record<never, never>;
  serialTooLong: { value: string; length: number };
  serialHidden: { value: string };
  inputInvalid: { field: string; value: string; remedy: string };
  // Receiving
  notExpected: { value: string; document: string; nearest: Nearest | null };
  expectedElsewhere: { value: string; sku: string; document: string; here: string };
  alreadyReceived: { value: string; document: string; bin: string; at: number; by: string };
  alreadyOnHand: { value: string; status: Status; bin: string; at: number; by: string };
  isOut: { value: string; at: number; order: string | null };
  comingBack: { value: string; document: string };
  nothingToReceive: { value: string };
  notReceivable: { document: string; status: string };
  scannedSku: { value: string; sku: string };
  scannedDocument: { value: string; type: ProcessType };
  openAlready: { document: string };
  lineComesNext: { value: string; document: string };
  // Bins
  binMissing: { value: string };
  binUnknown: { value: string };
  binClosed: { bin: string };
  binHolds: { bin: string; onlySku: string; sku: string };
  notStaging: { bin: string };
  alreadyInBin: { value: string; bin: string };
  notInBin: { value: string; bin: string; actual: string };
  // Standing of a serial
  notHereYet: { value: string; document: string };
  notReserved: { value: string; bin: string };
  isReserved: { value: string; order: string };
  isStaged: { value: string; bin: string; order: string };
  isHold: { value: string; bin: string };
  isImperfect: { value: string; bin: string };
  notOfThisDocument: { value: string; document: string };
  alreadyKnown: { value: string; status: Status };
  nothingRecorded: { value: string };
  countedSku: { sku: string; workflow: Workflow };
  generatedValue: { value: string };
  // Undo
  nothingToUndo: { document: string };
  newerScan: { value: string; newest: string };
  changedSince: { value: string; step: string; at: number; by: string };
  // People
  signInMismatch: Record<never, never>;
  signedOut: Record<never, never>;
  notAllowed: { needs: readonly string[]; has: readonly string[] };
  alreadySetUp: Record<never, never>;
  passwordShort: { least: number };
  passwordCommon: Record<never, never>;
}

export type RefusalCode = keyof RefusalFacts;

/** An ordinary "no": which rule, with its facts. */
export type Refusal<C extends RefusalCode = RefusalCode> = {
  [K in C]: { readonly code: K; readonly facts: RefusalFacts[K] };
}[C];

/** A refusal as a person reads it: what and why not; then what to do. */
export interface Sentence {
  readonly reason: string;
  readonly remedy: string;
}

type Wording = { [C in RefusalCode]: (facts: RefusalFacts[C], clock: Clock) => readonly [string, string] };

const scanAgain = 'Scan the label again.';

const wording: Wording = {
  serialEmpty: () => ['The scan is empty.', scanAgain],
  serialTooLong: (f) => [
    `A serial has at most 64 characters; this has ${f.length}.`,
    'Scan the serial label of one unit.',
  ],
  serialHidden: (f) => [
    `${f.value} holds a character that cannot be seen.`,
    'Scan the label, or type what is printed on it.',
  ],
  inputInvalid: (f) => [`${f.field}: “${f.value}” does not fit.`, f.remedy],

  notExpected: (f) => [
    `Not expected on ${f.document}.`,
    f.nearest === null
      ? `Nothing here has the value ${f.value}. Set the unit aside and ask the OMS admin.`
      : f.nearest.misread
        ? 'One character differs and the check character does not fit: probably a misread. Scan the label again.'
        : 'One character differs. Compare with the label, then scan it again.',
  ],
  expectedElsewhere: (f) => [
    `${f.value} belongs to ${f.document}, not ${f.here}.`,
    `Set it aside, or leave ${f.here} with F9 and scan it again to open ${f.document}.`,
  ],
  alreadyReceived: (f, clock) => [
    `${f.value} is already received, ${spokenTime(f.at, clock)} into ${f.bin} by ${f.by}.`,
    'Put it with the others and scan the next unit.',
  ],
  alreadyOnHand: (f, clock) => [
    `${f.value} is ${f.status} in ${f.bin} since ${spokenTime(f.at, clock)} (${f.by}).`,
    'Compare it with the unit in that bin; two units may carry one label.',
  ],
  isOut: (f, clock) => [
    `${f.value} is Out since ${spokenTime(f.at, clock)}${f.order === null ? '' : `, order ${f.order}`}.`,
    'It comes back by a Return.',
  ],
  comingBack: (f) => [
    `${f.value} is Out and expected again on ${f.document}.`,
    `Receive it on ${f.document}.`,
  ],
  nothingToReceive: (f) => [
    `Nothing to receive has the value ${f.value}.`,
    'Scan the replenishment, or choose it from the list.',
  ],
  notReceivable: (f) => [
    `${f.document} is ${f.status}; nothing can be received on it.`,
    'Choose another replenishment.',
  ],
  scannedSku: (f) => [`${f.value} is the product ${f.sku}, not a unit of it.`, 'Scan the serial beside it.'],
  scannedDocument: (f) => [
    f.type === 'Replenishment'
      ? `${f.value} is another replenishment.`
      : `${f.value} is ${f.type === 'Order' ? 'an' : 'a'} ${f.type.toLowerCase()}, not a unit.`,
    'Leave this one with F9, then scan it again.',
  ],
  openAlready: (f) => [`${f.document} is open already.`, 'Scan a bin, or a unit of it.'],
  lineComesNext: (f) => [
    `${f.document} lists no serials: ${f.value} cannot be told from other units.`,
    'Receiving such lines comes next. Set the unit aside.',
  ],

  binMissing: (f) => [`No bin is chosen for ${f.value}.`, 'Scan a bin first, then this unit again.'],
  binUnknown: (f) => [`${f.value} is no bin.`, 'Scan the label on the bin again.'],
  binClosed: (f) => [`${f.bin} is closed.`, 'Choose another bin with F2.'],
  binHolds: (f) => [`${f.bin} holds ${f.onlySku} only; this is ${f.sku}.`, 'Choose another bin with F2.'],
  notStaging: (f) => [`${f.bin} is no staging bin.`, 'Scan a staging bin.'],
  alreadyInBin: (f) => [`${f.value} is in ${f.bin} already.`, 'Scan the next unit.'],
  notInBin: (f) => [
    `${f.value} is in ${f.actual}, not ${f.bin}.`,
    `Count it in ${f.actual}, or move it first.`,
  ],

  notHereYet: (f) => [
    `${f.value} is Incoming on ${f.document}: it is not here yet.`,
    `Receive it on ${f.document} first.`,
  ],
  notReserved: (f) => [
    `${f.value} is Ready in ${f.bin} and held for no order.`,
    'Capture it on its order first.',
  ],
  isReserved: (f) => [
    `${f.value} is Reserved for order ${f.order}.`,
    `Release it from order ${f.order} first.`,
  ],
  isStaged: (f) => [
    `${f.value} is Hold in ${f.bin}, staged for order ${f.order}.`,
    `Release it from order ${f.order} first.`,
  ],
  isHold: (f) => [`${f.value} is Hold in ${f.bin}.`, 'Move it to a storage bin first.'],
  isImperfect: (f) => [`${f.value} is Imperfect in ${f.bin}.`, 'Move it to a storage bin first.'],
  notOfThisDocument: (f) => [`${f.value} is not on ${f.document}.`, 'Open the document that it is on.'],
  alreadyKnown: (f) => [
    `${f.value} is known already: it is ${f.status}.`,
    'Use another value, or look this one up.',
  ],
  nothingRecorded: (f) => [`Nothing here has the value ${f.value}.`, scanAgain],
  countedSku: (f) => [
    f.workflow === 'No'
      ? `${f.sku} has no serials.`
      : `${f.sku} is counted; its serials are entered at shipping.`,
    'Count its units instead.',
  ],
  generatedValue: (f) => [`${f.value} was generated here and never changes.`, 'Print its label again.'],

  nothingToUndo: (f) => [
    `You have no scan to undo on ${f.document}.`,
    'A manager can undo the scans of others.',
  ],
  newerScan: (f) => [`${f.value} is not your newest scan; ${f.newest} is.`, 'Undo the newest one first.'],
  changedSince: (f, clock) => [
    `${f.value} went on since: ${f.step}, ${spokenTime(f.at, clock)} by ${f.by}.`,
    'Undo that first, or move it.',
  ],

  signInMismatch: () => [
    'User name and password do not match.',
    'Try again, or ask the owner for a new password.',
  ],
  signedOut: () => ['Nobody is signed in.', 'Sign in and try again.'],
  notAllowed: (f) => [
    `This needs ${f.needs.join(' or ')}; ${f.has.length === 0 ? 'your account has no role' : `you are signed in as ${f.has.join(' and ')}`}.`,
    'Ask a person with that account.',
  ],
  alreadySetUp: () => ['This warehouse has its owner already.', 'Sign in, or ask the owner for an account.'],
  passwordShort: (f) => [`The password has fewer than ${f.least} characters.`, 'Choose a longer one.'],
  passwordCommon: () => ['This password is among the most used ones.', 'Choose another one.'],
};

export const refusalCodes = Object.keys(wording) as readonly RefusalCode[];

/** The sentence of a refusal: the one place where its words stand. */
export function refusalText<C extends RefusalCode>(refusal: Refusal<C>, clock: Clock): Sentence {
  const [reason, remedy] = wording[refusal.code](refusal.facts, clock);
  return { reason, remedy };
}
