import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processTypeNames } from '../../../../shared/domain/processTypes';
import {
  type RefusalCode,
  refusalCodes,
  type RefusalFacts,
  refusalText,
} from '../../../../shared/domain/refusals';
import type { Break } from '../../../../shared/domain/serialRule';
import { statusNames } from '../../../../shared/domain/statuses';
import { spokenTime } from '../../../../shared/domain/times';
import { workflowNames } from '../../../../shared/domain/workflows';
import { clock, now } from './world';

// Consonants and digits only, so that no fact spells a word that the sentences must do without.
const text = fc.string({
  unit: fc.constantFrom(...'BCDFGHJKLMNPQRSTVWXZ0123456789'),
  minLength: 3,
  maxLength: 12,
});
const value = text;
const sku = text;
const bin = text;
const document = text;
const by = text;
const at = fc.integer({ min: now - 900 * 86_400_000, max: now });
const status = fc.constantFrom(...statusNames);
const workflow = fc.constantFrom(...workflowNames);
const several = fc.array(text, { minLength: 1, maxLength: 3 });
const none = fc.constant({});
const units = fc.integer({ min: 2, max: 99_999 });
const brokenPart: fc.Arbitrary<Break> = fc.oneof(
  fc.record({ is: fc.constant('imeiLength' as const), has: units }),
  fc.record({
    is: fc.constantFrom(
      'digitsOnly' as const,
      'checkDigit' as const,
      'onlyZeros' as const,
      'gs1Signs' as const,
    ),
  }),
  fc.record({ is: fc.constant('length' as const), wanted: units, has: units }),
  fc.record({ is: fc.constantFrom('prefix' as const, 'mask' as const), wanted: text }),
);
const nearest = fc.option(fc.record({ value, sku, misread: fc.boolean() }));

const facts: { readonly [C in RefusalCode]: fc.Arbitrary<RefusalFacts[C]> } = {
  serialEmpty: none,
  serialTooLong: fc.record({ value, length: fc.integer({ min: 65, max: 9999 }) }),
  serialHidden: fc.record({ value }),
  inputInvalid: fc.record({ field: text, value, remedy: text.map((words) => `Type ${words}.`) }),
  serialUnknown: none,
  noteChanged: fc.record({
    serial: value,
    field: fc.constantFrom('OMS Notes' as const, 'WMS Notes' as const),
    now: text,
    by: fc.option(by),
  }),
  attributesChanged: fc.record({ serial: value }),
  attributeTwice: fc.record({ name: text }),
  jobRunning: none,
  checkGone: none,
  productUnknown: fc.record({ value }),
  workflowLocked: fc.record({
    sku,
    inForce: workflow,
    units,
    replenishments: units,
    orders: units,
    where: several,
  }),
  replenishmentUnknown: fc.record({ value }),
  notIncomplete: fc.record({ document, status: text }),
  replenishmentEnded: fc.record({ document, status: text }),
  lineGone: fc.record({ document }),
  unitsUnfit: fc.record({ value, most: units }),
  tooManyUnits: fc.record({ sku, units, most: units }),
  lastLine: fc.record({ document }),
  linesTakeNoSerials: fc.record({ sku, workflow }),
  allDefined: fc.record({ document }),
  tooManySerials: fc.record({ sku, units, given: units }),
  twiceGiven: fc.record({ value, row: units }),
  definedElsewhere: fc.record({ value, sku, document }),
  serialsIncomplete: fc.record({ sku, units, defined: units }),
  alreadyReceiving: fc.record({ document, received: units }),
  someRefused: fc.record({ refused: units }),
  notDeclared: fc.record({ value, document }),
  csvUnreadable: fc.record({
    file: text,
    reason: text.map((words) => `It has ${words}.`),
    remedy: text.map((words) => `Take ${words}.`),
    noCsv: fc.boolean(),
  }),
  notExpected: fc.record({ value, document, nearest }),
  expectedElsewhere: fc.record({ value, sku, document, here: text }),
  alreadyReceived: fc.record({ value, document, bin, at, by }),
  alreadyOnHand: fc.record({ value, status, bin, at, by }),
  isOut: fc.record({ value, at, order: fc.option(text) }),
  comingBack: fc.record({ value, document }),
  nothingToReceive: fc.record({ value }),
  notReceivable: fc.record({ document, status: text }),
  productNotHere: fc.record({ value, sku, document }),
  takesSerials: fc.record({ sku }),
  othersReceipt: fc.record({ value, by }),
  scannedDocument: fc.record({ value, type: fc.constantFrom(...processTypeNames) }),
  openAlready: fc.record({ document }),
  lineComplete: fc.record({ value, sku, units }),
  overQuantity: fc.record({ sku, asked: units, received: units, units }),
  quantityUnfit: fc.record({ value }),
  quantityGone: fc.record({ sku, bin, asked: units, left: units }),
  breaksRule: fc.record({ value, sku, rule: text, broken: brokenPart }),
  commandBarcode: fc.record({ value }),
  anotherCase: fc.record({ value, known: text }),
  notToday: fc.record({ value }),
  nothingMissing: fc.record({ document }),
  notEnded: fc.record({ document, status: text }),
  noSuchLine: fc.record({ document, position: units }),
  orderUnknown: fc.record({ value }),
  notPackable: fc.record({ order: text, status: text }),
  notOnOrder: fc.record({ value, sku, order: text, needs: several }),
  capturedHere: fc.record({ value, order: text, at, by }),
  capturedElsewhere: fc.record({ value, order: text, by, station: text }),
  twiceInList: fc.record({ value }),
  outAsksFirst: fc.record({ value, at, order: fc.option(text) }),
  orderLineComplete: fc.record({ value, sku, units }),
  overOrdered: fc.record({ sku, asked: units, captured: units, units }),
  serialsWanted: fc.record({ sku }),
  nothingFree: fc.record({ sku }),
  binShort: fc.record({ sku, bin, asked: units, left: units }),
  nothingCaptured: fc.record({ order: text }),
  notCaptured: fc.record({ order: text, what: text }),
  newerCapture: fc.record({ value, newest: text }),
  orderIncomplete: fc.record({
    order: text,
    missing: fc.array(fc.record({ sku, units }), { minLength: 1, maxLength: 3 }),
  }),
  notShipped: fc.record({ order: text, status: text }),
  shipmentWentOn: fc.record({ order: text, units: several, count: units }),
  elementsUnreadable: fc.record({ value, why: text }),
  noSerialInCode: fc.record({ value }),
  notWritten: fc.record({
    path: text,
    why: fc.constantFrom(
      'diskFull' as const,
      'notAllowed' as const,
      'noFolder' as const,
      'inUse' as const,
      'unfitName' as const,
      'other' as const,
    ),
  }),
  gtinUnknown: fc.record({ value, gtin: text }),
  binMissing: fc.record({ value }),
  binUnknown: fc.record({ value }),
  binClosed: fc.record({ bin }),
  binHolds: fc.record({ bin, onlySku: text, sku }),
  notStaging: fc.record({ bin }),
  alreadyInBin: fc.record({ value, bin }),
  notInBin: fc.record({ value, bin, actual: text }),
  notHereYet: fc.record({ value, document }),
  notReserved: fc.record({ value, bin }),
  isReserved: fc.record({ value, order: text }),
  isStaged: fc.record({ value, bin, order: text }),
  isHold: fc.record({ value, bin }),
  isImperfect: fc.record({ value, bin }),
  notOfThisDocument: fc.record({ value, document }),
  alreadyKnown: fc.record({ value, status }),
  nothingRecorded: fc.record({ value }),
  countedSku: fc.record({ sku, workflow }),
  generatedValue: fc.record({ value }),
  nothingToUndo: fc.record({ document }),
  newerScan: fc.record({ value, newest: text }),
  changedSince: fc.record({ value, step: text, at, by }),
  signInMismatch: fc.record({ wait: fc.integer({ min: 1, max: 10 }) }),
  signedOut: none,
  notAllowed: fc.record({ needs: several, has: several }),
  needsApproval: fc.record({ needs: several }),
  approverLacks: fc.record({ name: text, needs: several }),
  reasonMissing: none,
  reasonTooLong: none,
  locked: none,
  badgeUnknown: none,
  scanNotSaved: fc.record({ document }),
  pinMismatch: fc.record({ wait: fc.integer({ min: 1, max: 10 }) }),
  pinUnfit: none,
  recoveryMismatch: fc.record({ wait: fc.integer({ min: 1, max: 10 }) }),
  personUnknown: none,
  stationUnknown: none,
  userNameTaken: fc.record({ userName: text }),
  lastOwner: fc.record({ name: text }),
  changedMeanwhile: fc.record({ what: text }),
  pinWanted: fc.record({ name: text }),
  passwordInitial: fc.record({ name: text }),
  alreadySetUp: none,
  notDamaged: none,
  passwordShort: fc.record({ least: fc.integer({ min: 8, max: 64 }) }),
  passwordCommon: none,
};

/** Facts that a sentence leaves out: the tile shows them beside it, or they only choose the words. */
const shownBeside: Readonly<Partial<Record<RefusalCode, readonly string[]>>> = {
  serialTooLong: ['value'],
  notExpected: ['value', 'nearest'],
  expectedElsewhere: ['sku'],
  alreadyReceived: ['document'],
  scannedDocument: ['type'],
  countedSku: ['workflow'],
  overQuantity: ['asked', 'received', 'units'],
  breaksRule: ['broken'],
  notOnOrder: ['order'],
  overOrdered: ['asked', 'captured', 'units'],
  orderIncomplete: ['missing'],
  gtinUnknown: ['value'],
  notWritten: ['why'],
  noteChanged: ['now'],
  csvUnreadable: ['file', 'noCsv'],
};

/** How a fact is read in a sentence. */
function spoken(name: string, fact: unknown): readonly string[] {
  if (fact === null) return [];
  if (Array.isArray(fact)) return fact.map(String);
  return name === 'at' && typeof fact === 'number' ? [spokenTime(fact, clock)] : [String(fact)];
}

/** Figures as they are, whether or not the sentence parts their thousands. */
const plain = (sentence: string): string => sentence.replaceAll(/(?<=\d),(?=\d{3})/g, '');

const said = <C extends RefusalCode>(code: C, its: RefusalFacts[C]): { reason: string; remedy: string } =>
  // A code and its own facts are a refusal; the compiler cannot pair them up for a code that varies.
  refusalText({ code, facts: its } as Parameters<typeof refusalText>[0], clock);

describe('the sentences of refusals', () => {
  it('are there for every code', () => {
    expect([...refusalCodes].sort()).toEqual(Object.keys(facts).sort());
  });

  it.each(refusalCodes)('%s: its facts in place, nothing missing, no blame', (code) => {
    fc.assert(
      fc.property(facts[code], (its) => {
        const { reason, remedy } = said(code, its);
        const whole = `${reason} ${remedy}`;
        for (const [name, fact] of Object.entries(its)) {
          if (shownBeside[code]?.includes(name) === true) continue;
          for (const words of spoken(name, fact)) expect(plain(whole), name).toContain(words);
        }
        for (const sentence of [reason, remedy]) {
          expect(sentence).toMatch(/^[\p{Lu}\p{N}/][^]*[^\s.]\.$/u);
          expect(sentence).not.toMatch(/ {2}|\.\.|undefined|null|NaN|\[object|\$\{/);
          expect(sentence).not.toMatch(/\b(error|invalid|wrong|please|failed|illegal|must|sorry)\b/i);
          expect(sentence.split(/(?<=\.) /).every((clause) => clause.length <= 130)).toBe(true);
        }
      }),
    );
  });

  it('say the value of a stranger where nothing near it is expected, and compare where something is', () => {
    const stranger = { value: 'SN-7', document: 'RPL-1001' };
    expect(said('notExpected', { ...stranger, nearest: null })).toEqual({
      reason: 'Not expected on RPL-1001.',
      remedy: 'Nothing here has the value SN-7. Set the unit aside and ask the OMS admin.',
    });
    const near = { value: 'SN-1', sku: 'CAM-4K' };
    expect(said('notExpected', { ...stranger, nearest: { ...near, misread: true } }).remedy).toContain(
      'misread',
    );
    expect(said('notExpected', { ...stranger, nearest: { ...near, misread: false } }).remedy).toContain(
      'One character differs.',
    );
  });

  it('leave out what does not exist', () => {
    const { reason } = said('isOut', { value: 'SN-7', at: now, order: null });
    expect(reason).toBe('SN-7 is Out since today 10:00.');
    expect(said('countedSku', { sku: 'BOLT-M8', workflow: 'No' }).reason).toBe('BOLT-M8 has no serials.');
  });

  it('tell more than is to come apart from a line that is complete', () => {
    const line = { sku: 'CABLE', units: 40 };
    expect(said('overQuantity', { ...line, received: 36, asked: 10 }).reason).toBe(
      '4 CABLE are still to come; 10 are too many.',
    );
    expect(said('overQuantity', { ...line, received: 40, asked: 1 }).reason).toBe(
      'All 40 CABLE are received; this is one more.',
    );
    expect(said('overQuantity', { ...line, received: 41, asked: 3 }).reason).toBe(
      'All 40 CABLE are received; 3 more are too many.',
    );
  });

  it('say which part of a rule is broken', () => {
    const its = { value: '35209900176148', sku: 'TAB-08R', rule: '15 digits' };
    expect(said('breaksRule', { ...its, broken: { is: 'imeiLength', has: 14 } })).toEqual({
      reason: 'IMEI has 15 digits; 35209900176148 has 14.',
      remedy: 'A serial of TAB-08R: 15 digits. Scan the serial label of the unit.',
    });
  });
});
