import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type RefusalCode,
  refusalCodes,
  type RefusalFacts,
  refusalText,
} from '../../../../shared/domain/refusals';
import { spokenTime } from '../../../../shared/domain/times';
import { facts, shownBeside } from './refusalSamples';
import { clock, now } from './world';

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

  it('say that a label printer took none, or how many', () => {
    const printer = { host: 'zebra', port: 9100, why: 'silent' } as const;
    expect(said('printerFails', { ...printer, sent: 0 }).reason).toBe(
      'Label printer zebra, port 9100: it does not answer. Nothing was printed.',
    );
    expect(said('printerFails', { ...printer, sent: 1_200 }).reason).toContain(
      '1,200 labels were sent before.',
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
