import { labelWords } from './labelRefusals';
import { packingWords } from './packingWords';
import { productWords } from './productRefusals';
import { replenishmentWords } from './replenishmentRefusals';
import type { RefusalCode, RefusalFacts } from './refusals';
import type { Break } from './serialRule';
import { serialsPageWords } from './serialsPageWords';
import { type Clock, spokenTime } from './times';

/** For each refusal what and why not, then what to do. */
export type Wording = {
  [C in RefusalCode]: (facts: RefusalFacts[C], clock: Clock) => readonly [string, string];
};

const scanAgain = 'Scan the label again.';

/** The words of the refusals: the one place where they stand. */
export const wording: Wording = {
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
  productNotHere: (f) => [
    `${f.value === f.sku ? f.sku : `${f.value} (${f.sku})`} is not on ${f.document}.`,
    'Set the unit aside, or scan its own replenishment.',
  ],
  takesSerials: (f) => [`${f.sku} is received by its serials.`, 'Scan the serial of each unit.'],
  othersReceipt: (f) => [`${f.value} was received by ${f.by}.`, 'A manager may undo it.'],
  scannedDocument: (f) => [
    f.type === 'Replenishment'
      ? `${f.value} is another replenishment.`
      : `${f.value} is ${f.type === 'Order' ? 'an' : 'a'} ${f.type.toLowerCase()}, not a unit.`,
    'Leave this one with F9, then scan it again.',
  ],
  openAlready: (f) => [`${f.document} is open already.`, 'Scan a bin, or a unit of it.'],
  lineComplete: (f) => [
    `All ${f.units} ${f.sku} are received; ${f.value} is one more.`,
    'A manager may allow more. Else set the unit aside.',
  ],
  overQuantity: (f) => [
    f.received < f.units
      ? `${f.units - f.received} ${f.sku} are still to come; ${f.asked} are too many.`
      : `All ${f.units} ${f.sku} are received; ${f.asked === 1 ? 'this is one more' : `${f.asked} more are too many`}.`,
    'Count again. A manager may allow more.',
  ],
  quantityUnfit: (f) => [
    f.value === ''
      ? 'The quantity is empty.'
      : `The quantity ${f.value} is no whole number from 1 to 999,999.`,
    'Type how many units came.',
  ],
  quantityGone: (f) => [
    `Only ${f.left} of the ${f.asked} ${f.sku} are still in ${f.bin}.`,
    'Move the others back first, or count the bin.',
  ],
  breaksRule: (f) => [
    brokenText(f.value, f.broken),
    `A serial of ${f.sku}: ${f.rule}. Scan the serial label of the unit.`,
  ],
  commandBarcode: (f) => [`${f.value} is a command, not a serial.`, 'Scan the label of the unit.'],
  anotherCase: (f) => [
    `${f.value} and ${f.known} count as one serial.`,
    'Compare the letters with the label; only a SKU with exact case can have both.',
  ],
  notToday: (f) => [
    `${f.value} was not received today.`,
    'Only receipts of today can be undone. Move or count the unit instead.',
  ],
  nothingMissing: (f) => [`All of ${f.document} is received.`, 'Leave it with F9; it needs no closing.'],
  notEnded: (f) => [`${f.document} is ${f.status}, so it is open.`, 'Go on receiving.'],
  noSuchLine: (f) => [`${f.document} has no line ${f.position}.`, 'Choose a line from the list.'],

  ...packingWords,
  ...serialsPageWords,
  ...productWords,
  ...labelWords,
  ...replenishmentWords,

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
  sameValue: (f) => [`${f.value} is its value already.`, 'Give the value that stands on the unit.'],
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

  signInMismatch: (f) => [
    'User name and password do not match.',
    `${tryAgain(f.wait)} The owner gives a new password.`,
  ],
  signedOut: () => ['Nobody is signed in.', 'Sign in and try again.'],
  notAllowed: (f) => [
    `This needs ${f.needs.join(' or ')}; ${f.has.length === 0 ? 'your account has no role' : `you are signed in as ${f.has.join(' and ')}`}.`,
    'Ask a person with that account.',
  ],
  needsApproval: (f) => [
    `This needs the consent of ${f.needs.join(' or ')}.`,
    'Ask for it here; you stay signed in.',
  ],
  approverLacks: (f) => [`${f.name} may not allow this.`, `Ask for ${f.needs.join(' or ')}.`],
  reasonMissing: () => ['The reason is empty.', 'Say in a few words why.'],
  reasonTooLong: () => ['The reason has more than 200 characters.', 'Say it shorter.'],
  locked: () => ['This computer is locked.', 'Scan your badge, or sign in.'],
  badgeUnknown: () => ['This badge belongs to nobody here.', 'Ask the owner.'],
  scanNotSaved: (f) => [
    `A scan on ${f.document} is not saved yet.`,
    'Try it again or leave it out, then scan your badge again.',
  ],
  pinMismatch: (f) => ['Badge and PIN do not match.', tryAgain(f.wait)],
  pinUnfit: () => ['A PIN has 4 to 12 digits.', 'Choose another one.'],
  recoveryMismatch: (f) => [
    'User name and recovery code do not match.',
    `Compare with what was written down; each code works once. ${tryAgain(f.wait)}`,
  ],
  personUnknown: () => ['This account is not here any more.', 'Look at the list again.'],
  stationUnknown: () => ['This computer is not here any more.', 'Look at the list again.'],
  userNameTaken: (f) => [`The user name ${f.userName} is taken.`, 'Choose another one.'],
  lastOwner: (f) => [`${f.name} is the only owner who can sign in.`, 'Give another account the role first.'],
  changedMeanwhile: (f) => [`${f.what} was changed meanwhile.`, 'Look at it again, then make your change.'],
  pinWanted: (f) => [`${f.name}, this badge wants its PIN.`, 'Type it.'],
  passwordInitial: (f) => [
    `${f.name}, this password was given to you and works once.`,
    'Choose your own, at least 8 characters.',
  ],
  notDamaged: () => ['The warehouse file is not damaged.', 'Start Serials Desk again.'],
  alreadySetUp: () => ['This warehouse has its owner already.', 'Sign in, or ask the owner for an account.'],
  passwordShort: (f) => [`The password has fewer than ${f.least} characters.`, 'Choose a longer one.'],
  passwordCommon: () => ['This password is among the most used ones.', 'Choose another one.'],
};

/** Wrong tries slow down: the person is told for how long. */
function tryAgain(wait: number): string {
  if (wait === 0) return 'Try again.';
  return `You can try again in ${wait} ${wait === 1 ? 'second' : 'seconds'}.`;
}

function brokenText(value: string, broken: Break): string {
  switch (broken.is) {
    case 'imeiLength':
      return `IMEI has 15 digits; ${value} has ${broken.has}.`;
    case 'digitsOnly':
      return `${value} holds something else than digits.`;
    case 'checkDigit':
      return `${value} is no IMEI: its check digit does not fit, probably a misread.`;
    case 'onlyZeros':
      return `${value} is no IMEI: it holds only zeros.`;
    case 'gs1Signs':
      return `${value} does not fit GS1 AI 21.`;
    case 'length':
      return `${value} has ${broken.has} characters, not ${broken.wanted}.`;
    case 'prefix':
      return `${value} does not begin with ${broken.wanted}.`;
    case 'mask':
      return `${value} is not like ${broken.wanted}.`;
  }
}
