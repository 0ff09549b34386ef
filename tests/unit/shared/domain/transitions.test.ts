import { afterAll, describe, expect, it } from 'vitest';
import { type Decision, decide } from '../../../../shared/domain/decide';
import { questionText } from '../../../../shared/domain/questions';
import { refusalText } from '../../../../shared/domain/refusals';
import type { Standing } from '../../../../shared/domain/serialState';
import { stepCodes, steps } from '../../../../shared/domain/steps';
import { type Case, casesOf } from './cases';
import { type Verdict, verdict } from './oracle';
import { falsehood } from './truths';
import { clock, value } from './world';

const fields = [
  'status',
  'bin',
  'process',
  'order',
  'holdingOrder',
  'expectedBy',
] as const satisfies readonly (keyof Standing)[];

const show = (standing: Standing): string =>
  [
    standing.status,
    standing.bin === null
      ? 'no bin'
      : `${standing.bin.code} (${standing.bin.kind}${standing.bin.closed ? ', closed' : ''})`,
    `by ${standing.process?.number ?? 'nothing'}`,
    `Order# ${standing.order?.number ?? 'none'}`,
    `held for ${standing.holdingOrder?.number ?? 'nobody'}`,
    `expected by ${standing.expectedBy?.number ?? 'nothing'}`,
  ].join(', ');

const tell = ({ serial, request }: Case): string => {
  const was =
    serial === null
      ? 'no record'
      : `${show(serial)}, last ${serial.lastStep}${serial.generated ? ', generated' : ''}`;
  const into =
    request.bin === null
      ? 'no bin'
      : `${request.bin.code} (${request.bin.kind}${request.bin.closed ? ', closed' : ''})`;
  const before =
    request.before === undefined
      ? ''
      : `; before: ${request.before === null ? 'no record' : show(request.before)}`;
  return `${request.step} on ${request.document.number}, ${request.workflow}, bin ${into}, confirmed [${request.confirm.join()}]; was: ${was}${before}; line needs it: ${String(request.stillNeeded)}`;
};

/** What differs between the rule and the oracle, or null. */
function difference(decision: Decision, expected: Verdict): string | null {
  if (expected === 'refused')
    return 'refusal' in decision ? null : `should be refused, got ${JSON.stringify(decision)}`;
  if ('asks' in expected) {
    const asked =
      'question' in decision &&
      decision.question.code === expected.asks &&
      decision.question.accepts.includes(expected.asks);
    return asked ? null : `should ask ${expected.asks}, got ${JSON.stringify(decision)}`;
  }
  if (!('taken' in decision)) return `should be taken, got ${JSON.stringify(decision)}`;
  const { next, lostBy } = decision.taken;
  const same = fields.every((field) => next[field] === expected.next[field]);
  if (!same) return `should leave it ${show(expected.next)}; got ${show(next)}`;
  if (Object.keys(next).length !== fields.length)
    return `leaves more than a standing: ${Object.keys(next).join()}`;
  if (lostBy !== expected.lostBy)
    return `should be lost by ${expected.lostBy?.number ?? 'nobody'}, got ${lostBy?.number ?? 'nobody'}`;
  return null;
}

const spoken = new Set<string>();

/** What is wrong with the words of a refusal or question, or null. Equal words are looked at once. */
function misspoken(decision: Decision, at: Case): string | null {
  if ('taken' in decision) return null;
  if ('question' in decision) {
    const { question } = decision;
    const heard = `${question.code} ${JSON.stringify(question.facts)}`;
    if (spoken.has(heard)) return null;
    spoken.add(heard);
    const text = questionText(question, clock);
    return text.includes(value) && text.endsWith('?') && !text.includes('undefined') ? null : `asks: ${text}`;
  }
  const { refusal } = decision;
  const lie = falsehood(refusal, at);
  if (lie !== null) return lie;
  const heard = `${refusal.code} ${Object.values(refusal.facts).join()}`;
  if (spoken.has(heard)) return null;
  spoken.add(heard);
  const { reason, remedy } = refusalText(refusal, clock);
  const named = [value, at.request.sku, at.request.bin?.code, at.request.before?.bin?.code];
  const namesIt = named.some((name) => name !== undefined && `${reason} ${remedy}`.includes(name));
  return namesIt && remedy.length > 0 && !/undefined|null|–/u.test(`${reason} ${remedy}`)
    ? null
    : `says: ${reason} ${remedy}`;
}

describe('every step × standing × bin × holding order × expected × workflow, against the table told twice', () => {
  const count = { cases: 0, taken: 0, asked: 0, refused: 0 };

  for (const step of stepCodes) {
    it(`${steps[step].process}: ${step}`, () => {
      const wrong: string[] = [];
      let taken = 0;
      for (const at of casesOf(step)) {
        const decision = decide(at.serial, at.request);
        count.cases += 1;
        if ('taken' in decision) taken += 1;
        else if ('question' in decision) count.asked += 1;
        else count.refused += 1;
        const fault = difference(decision, verdict(at.serial, at.request)) ?? misspoken(decision, at);
        if (fault !== null) wrong.push(`${tell(at)}\n    → ${fault}`);
      }
      count.taken += taken;
      expect(wrong.length, `${wrong.length} cases, the first:\n${wrong.slice(0, 6).join('\n')}`).toBe(0);
      expect(taken, 'a step that nothing can take is no step').toBeGreaterThan(0);
    });
  }

  afterAll(() => {
    console.log(
      `transitions: ${count.cases} cases: ${count.taken} taken, ${count.asked} asked, ${count.refused} refused`,
    );
  });
});
