import type { NotWritten } from './notWritten';
import type { ProcessType } from './processTypes';
import type { Break } from './serialRule';
import type { Status } from './statuses';
import type { Workflow } from './workflows';
import type { Clock } from './times';
import type { LabelRefusals } from './labelRefusals';
import type { ProductRefusals } from './productRefusals';
import type { ReplenishmentRefusals } from './replenishmentRefusals';
import { wording } from './refusalWords';

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
export interface RefusalFacts extends LabelRefusals, ProductRefusals, ReplenishmentRefusals {
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
  productNotHere: { value: string; sku: string; document: string };
  takesSerials: { sku: string };
  othersReceipt: { value: string; by: string };
  scannedDocument: { value: string; type: ProcessType };
  openAlready: { document: string };
  lineComplete: { value: string; sku: string; units: number };
  overQuantity: { sku: string; asked: number; received: number; units: number };
  quantityUnfit: { value: string };
  quantityGone: { sku: string; bin: string; asked: number; left: number };
  breaksRule: { value: string; sku: string; rule: string; broken: Break };
  commandBarcode: { value: string };
  anotherCase: { value: string; known: string };
  notToday: { value: string };
  nothingMissing: { document: string };
  notEnded: { document: string; status: string };
  noSuchLine: { document: string; position: number };
  // Packing
  orderUnknown: { value: string };
  notPackable: { order: string; status: string };
  /** `needs`: the SKUs of the order that still need units. */
  notOnOrder: { value: string; sku: string; order: string; needs: readonly string[] };
  capturedHere: { value: string; order: string; at: number; by: string };
  capturedElsewhere: { value: string; order: string; by: string; station: string };
  twiceInList: { value: string };
  outAsksFirst: { value: string; at: number; order: string | null };
  orderLineComplete: { value: string; sku: string; units: number };
  overOrdered: { sku: string; asked: number; captured: number; units: number };
  serialsWanted: { sku: string };
  nothingFree: { sku: string };
  binShort: { sku: string; bin: string; asked: number; left: number };
  nothingCaptured: { order: string };
  notCaptured: { order: string; what: string };
  newerCapture: { value: string; newest: string };
  orderIncomplete: { order: string; missing: readonly { readonly sku: string; readonly units: number }[] };
  notShipped: { order: string; status: string };
  /** Units of a shipment that went on since; `units`: the first of them. */
  shipmentWentOn: { order: string; units: readonly string[]; count: number };
  /** `why`: a part of a sentence. */
  elementsUnreadable: { value: string; why: string };
  noSerialInCode: { value: string };
  gtinUnknown: { value: string; gtin: string };
  notWritten: { path: string; why: NotWritten };
  // The Serials page
  serialUnknown: Record<never, never>;
  /** `now`: what stands there; `by`: who wrote it, where that is known. */
  noteChanged: { serial: string; field: 'OMS Notes' | 'WMS Notes'; now: string; by: string | null };
  attributesChanged: { serial: string };
  attributeTwice: { name: string };
  jobRunning: Record<never, never>;
  checkGone: Record<never, never>;
  /** `noCsv`: the file is none at all. */
  csvUnreadable: { file: string; reason: string; remedy: string; noCsv: boolean };
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
  sameValue: { value: string };
  alreadyKnown: { value: string; status: Status };
  nothingRecorded: { value: string };
  countedSku: { sku: string; workflow: Workflow };
  generatedValue: { value: string };
  // Undo
  nothingToUndo: { document: string };
  newerScan: { value: string; newest: string };
  changedSince: { value: string; step: string; at: number; by: string };
  // People
  /** `wait`: seconds that the next try has to wait. */
  signInMismatch: { wait: number };
  signedOut: Record<never, never>;
  notAllowed: { needs: readonly string[]; has: readonly string[] };
  needsApproval: { needs: readonly string[] };
  approverLacks: { name: string; needs: readonly string[] };
  reasonMissing: Record<never, never>;
  reasonTooLong: Record<never, never>;
  locked: Record<never, never>;
  badgeUnknown: Record<never, never>;
  scanNotSaved: { document: string };
  pinMismatch: { wait: number };
  pinUnfit: Record<never, never>;
  recoveryMismatch: { wait: number };
  personUnknown: Record<never, never>;
  stationUnknown: Record<never, never>;
  userNameTaken: { userName: string };
  lastOwner: { name: string };
  changedMeanwhile: { what: string };
  pinWanted: { name: string };
  passwordInitial: { name: string };
  alreadySetUp: Record<never, never>;
  notDamaged: Record<never, never>;
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

export const refusalCodes = Object.keys(wording) as readonly RefusalCode[];

/** The sentence of a refusal: the one place where its words stand. */
export function refusalText<C extends RefusalCode>(refusal: Refusal<C>, clock: Clock): Sentence {
  const [reason, remedy] = wording[refusal.code](refusal.facts, clock);
  return { reason, remedy };
}
