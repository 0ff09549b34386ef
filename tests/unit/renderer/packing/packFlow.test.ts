import { describe, expect, test } from 'vitest';
import type { Output } from '../../../../shared/contract/index';
import type { Refusal } from '../../../../shared/domain/refusals';
import type { ToneName } from '../../../../renderer/sounds/tones';
import type { PackEvent } from '../../../../renderer/screens/packing/packEvents';
import { pack } from '../../../../renderer/screens/packing/packFlow';
import { type Answered, newPacking, type PackState } from '../../../../renderer/screens/packing/packState';

const order = '77120';
const fault = { id: 'F-1', kind: 'connectionLost' } as const;

const lines: PackState['lines'] = [
  { position: 1, sku: 'NVR-8CH', units: 2, counted: 0, serials: [] },
  { position: 2, sku: 'KBD-W1', units: 2, counted: 0, serials: [] },
  { position: 3, sku: 'CABLE', units: 4, counted: 0, serials: [] },
];

const captured = (serial: string, position = 1, done = 1): Output<'packing.scan'> => ({
  kind: 'captured',
  capture: 1,
  serial,
  sku: `SKU-${position}`,
  name: '',
  position,
  bin: 'A1',
  omsNotes: '',
  line: { captured: done, units: 2 },
  order: { captured: done, units: 8 },
});

const counted = (units = 1): Output<'packing.scan'> => ({
  kind: 'counted',
  capture: 2,
  sku: 'CABLE',
  name: '',
  units,
  bin: 'A1',
  position: 3,
  line: { captured: 1, units: 4 },
  order: { captured: 1, units: 8 },
});

const incomplete: Refusal = {
  code: 'orderIncomplete',
  facts: { order, missing: [{ sku: 'NVR-8CH', units: 2 }] },
};
const isHold: Refusal = { code: 'isHold', facts: { value: 'SN1', bin: 'Q1' } };

/** A shipper in front of one order: what is done, what the warehouse answers, what is heard. */
class Shipper {
  state: PackState = newPacking(order);
  readonly heard: ToneName[] = [];
  readonly opened: string[] = [];
  #requests = 0;

  constructor() {
    this.send({ is: 'orderRead', lines });
  }

  send(event: PackEvent): void {
    const { state, tone, goTo } = pack(this.state, event);
    this.state = state;
    if (tone !== null) this.heard.push(tone);
    if (goTo !== undefined) this.opened.push(goTo);
  }

  act() {
    this.#requests += 1;
    return { at: this.#requests * 1_000, request: `request ${this.#requests}` };
  }

  scan(value: string, at?: number): void {
    const act = this.act();
    this.send({ is: 'scanned', value, aim: null, by: 'scanner', ...act, at: at ?? act.at });
  }

  get asked() {
    return this.state.work?.ask;
  }

  answer(answer: Answered['answer']): void {
    const { asked } = this;
    if (asked === undefined) throw new Error('nothing is asked');
    // One fits the other by the test's own hand.
    this.send({ is: 'answered', answered: { op: asked.op, ask: asked, answer } as Answered });
  }
}

describe('scans', () => {
  test('one after another, each with the step and bin of its turn', () => {
    const shipper = new Shipper();
    shipper.scan('SN1');
    shipper.scan('KBD-W1');
    shipper.scan('SN2');
    expect(shipper.asked).toMatchObject({
      op: 'packing.scan',
      input: { value: 'SN1', line: null, bin: null },
    });
    shipper.answer({ value: captured('SN1') });
    expect(shipper.state).toMatchObject({ framed: 1, verdict: { is: 'captured' } });
    shipper.answer({ value: { kind: 'line', position: 2, sku: 'KBD-W1' } });
    expect(shipper.asked).toMatchObject({ input: { value: 'SN2', line: 2 } });
    shipper.answer({ value: captured('SN2', 2, 2) });
    expect(shipper.state).toMatchObject({ step: null, work: null });
    expect(shipper.heard).toEqual(['done', 'done', 'done']);
  });

  test('the same label within half a second is quiet, unless it is counted', () => {
    const shipper = new Shipper();
    shipper.scan('SN1', 1_000);
    shipper.scan('SN1', 1_400);
    shipper.answer({ value: captured('SN1') });
    expect(shipper.state.work).toBeNull();
    shipper.scan('CABLE', 3_000);
    shipper.scan('CABLE', 3_100);
    shipper.answer({ value: counted() });
    expect(shipper.asked).toMatchObject({ input: { value: 'CABLE' } });
  });

  test('a bin holds for what is taken next, until its line is complete', () => {
    const shipper = new Shipper();
    shipper.scan('B1');
    const bin = { code: 'B1', location: 'Rack', kind: 'storage', gives: 'Ready' } as const;
    shipper.answer({ value: { kind: 'bin', bin } });
    shipper.scan('SN1');
    expect(shipper.asked).toMatchObject({ input: { bin: 'B1' } });
    shipper.answer({ value: captured('SN1', 2, 1) });
    expect(shipper.state.bin).toBe('B1');
    shipper.scan('SN2');
    shipper.answer({ value: captured('SN2', 2, 2) });
    expect(shipper.state.bin).toBeNull();
  });

  test('another order is opened, and nothing stays in hand here', () => {
    const shipper = new Shipper();
    shipper.scan('77131');
    shipper.answer({ value: { kind: 'order', order: '77131' } });
    expect(shipper.opened).toEqual(['77131']);
    expect(shipper.state.work).toBeNull();
  });

  test('a fault keeps the scan and all behind it; the next scan tries it again under its id', () => {
    const shipper = new Shipper();
    shipper.scan('SN1');
    shipper.answer({ fault });
    const kept = shipper.asked;
    expect(shipper.state.work?.fault).toEqual(fault);
    shipper.scan('SN2');
    expect(shipper.asked).toBe(kept);
    expect(shipper.state.work?.fault).toBeNull();
    shipper.answer({ fault });
    shipper.send({ is: 'leaveOut' });
    expect(shipper.state.refused).toMatchObject([{ value: 'SN1', why: { is: 'leftOut' } }]);
    expect(shipper.asked).toMatchObject({ input: { value: 'SN2' } });
  });
});

describe('questions and refusals', () => {
  const which = {
    code: 'whichOne',
    facts: {
      value: 'X1',
      expected: false,
      choices: [
        { confirm: 'line:1', sku: 'NVR-8CH', name: '', detail: '' },
        { confirm: 'line:2', sku: 'KBD-W1', name: '', detail: '' },
      ],
    },
    accepts: ['line:1', 'line:2'],
  } as const;

  test('the answer is the same command with what was confirmed; the product’s barcode answers too', () => {
    const shipper = new Shipper();
    shipper.scan('X1');
    const first = shipper.asked;
    shipper.answer({ question: which });
    shipper.scan('KBD-W1');
    shipper.answer({ value: { kind: 'line', position: 2, sku: 'KBD-W1' } });
    expect(shipper.asked).toEqual({ ...first, confirm: ['line:2'] });
    shipper.answer({
      question: {
        code: 'reallySerial',
        facts: { value: 'X1', sku: 'KBD-W1', doubt: { is: 'productCode' } },
        accepts: ['reallySerial'],
      },
    });
    shipper.send({ is: 'chosen', confirm: 'reallySerial' });
    expect(shipper.asked).toEqual({ ...first, confirm: ['line:2', 'reallySerial'] });
  });

  test('a question pushed away by another scan is listed as not answered', () => {
    const shipper = new Shipper();
    shipper.scan('X1');
    shipper.answer({ question: which });
    shipper.scan('SN1');
    shipper.answer({ refusal: isHold });
    expect(shipper.state.refused).toMatchObject([
      { value: 'X1', why: { is: 'unanswered' } },
      { value: 'SN1', why: { is: 'refusal' }, seen: false },
    ]);
    expect(shipper.heard).toEqual(['whichOne', 'refused']);
  });

  test('what a manager may allow is asked again under its id, with the consent; what nobody may is not', () => {
    const shipper = new Shipper();
    shipper.send({ is: 'shipPressed', ...shipper.act() });
    const first = shipper.asked;
    shipper.answer({ refusal: incomplete });
    shipper.send({ is: 'approvalPressed' });
    expect(shipper.state.approving).toMatchObject({ action: 'shipShort', refusal: null });
    const approval = { by: null, reason: 'no stock' };
    shipper.send({ is: 'approvalGiven', approval });
    expect(shipper.asked).toEqual({ ...first, approval });
    shipper.answer({ refusal: { code: 'reasonMissing', facts: {} } });
    expect(shipper.state.approving).toMatchObject({ refusal: { code: 'reasonMissing' } });
    shipper.send({ is: 'approvalGiven', approval });
    shipper.answer({ value: { units: 1, short: 7 } });
    expect(shipper.state).toMatchObject({ approving: null, refused: [], verdict: { is: 'shipped' } });
    shipper.scan('SN1');
    shipper.answer({ refusal: isHold });
    shipper.send({ is: 'approvalPressed' });
    expect(shipper.state.approving).toBeNull();
  });

  test('a void asks for the consent first', () => {
    const shipper = new Shipper();
    shipper.send({ is: 'voidPressed', ...shipper.act() });
    expect(shipper.state).toMatchObject({ work: null, approving: { action: 'voidShipment' } });
    shipper.send({ is: 'approvalGiven', approval: { by: null, reason: 'x' } });
    expect(shipper.asked).toMatchObject({ op: 'packing.void', approval: { reason: 'x' } });
  });
});

describe('lists and lines', () => {
  test('a list that cannot be captured stays open with what stands in the way', () => {
    const shipper = new Shipper();
    shipper.send({ is: 'listOpened', position: 2 });
    shipper.send({ is: 'listGiven', position: 2, values: ['S1', 'S1'], leaveOut: false, ...shipper.act() });
    const problems = [{ value: 'S1', refusal: { code: 'twiceInList', facts: { value: 'S1' } } as const }];
    shipper.answer({ value: { captured: 0, problems, order: { captured: 0, units: 8 } } });
    expect(shipper.state.listing).toEqual({ position: 2, problems });
    shipper.send({ is: 'listGiven', position: 2, values: ['S1'], leaveOut: false, ...shipper.act() });
    shipper.answer({ value: { captured: 1, problems: [], order: { captured: 1, units: 8 } } });
    expect(shipper.state).toMatchObject({
      listing: null,
      framed: 2,
      verdict: { is: 'listed', sku: 'KBD-W1' },
    });
  });

  test('the NEXT label opens the next line that needs units; others completing it ends the step', () => {
    const shipper = new Shipper();
    shipper.scan('SDSDNEXT');
    expect(shipper.state.step).toBe(1);
    shipper.scan('SDSDNEXT');
    expect(shipper.state.step).toBe(2);
    const serials = ['a', 'b'].map((serial, at) => ({
      place: at + 1,
      serialId: null,
      serial,
      omsNotes: '',
      lost: false,
    }));
    shipper.send({
      is: 'orderRead',
      lines: lines.map((line) => (line.position === 2 ? { ...line, serials } : line)),
    });
    expect(shipper.state.step).toBeNull();
    shipper.scan('SDSDNEXT');
    expect(shipper.state.step).toBe(1);
  });

  test('the SHIP and UNDO labels press their keys, once though read twice', () => {
    const shipper = new Shipper();
    shipper.scan('SDSDSHIP', 1_000);
    shipper.scan('SDSDSHIP', 1_200);
    expect(shipper.asked).toMatchObject({ op: 'packing.ship' });
    expect(shipper.state.queue).toEqual([]);
    shipper.answer({ value: { units: 8, short: 0 } });
    shipper.scan('SDSDUNDO', 3_000);
    expect(shipper.asked).toMatchObject({ op: 'packing.undo' });
  });
});
