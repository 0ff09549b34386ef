import { describe, expect, test } from 'vitest';
import { unseenOf } from '../../../../renderer/scanning/refusedScan';
import { damaged, fault, Receiver, rack, rackB, twoLines } from './scans';

const unknown = { code: 'nothingToReceive', facts: { value: 'X' } } as const;

describe('scans', () => {
  test('a unit is asked with the chosen bin, and heard only when it is answered', () => {
    const maria = new Receiver(rack);
    maria.scan('SN1');
    expect(maria.asked).toMatchObject({
      is: 'scan',
      input: { document: 'RPL-1001', value: 'SN1', aim: null, bin: 'A1-104', line: null },
    });
    expect(maria.heard).toEqual([]);
    maria.received('SN1', rack);
    expect(maria.state.verdict).toMatchObject({ is: 'accepted', received: { serial: 'SN1' } });
    expect(maria.heard).toEqual(['done']);
  });

  test('a burst is worked off one by one in its order, nothing lost', () => {
    const maria = new Receiver(rack);
    const values = Array.from({ length: 10 }, (_, at) => `SN${at}`);
    values.forEach((value, at) => maria.scan(value, at * 100));
    const order: string[] = [];
    while (maria.asked.is === 'scan') {
      order.push(maria.asked.input.value);
      maria.received(maria.asked.input.value, rack);
    }
    expect(order).toEqual(values);
  });

  test('scans wait until the bin of the station is known', () => {
    const maria = new Receiver(rack);
    maria.state = { ...maria.state, ready: false };
    maria.scan('SN1');
    expect(maria.asked.is).toBe('nothing');
    maria.send({ is: 'entered', bin: rackB, lost: null });
    expect(maria.nextBin).toBe('B2-001');
  });

  test('the same label within half a second has one effect; later it is asked again', () => {
    const maria = new Receiver(rack);
    maria.scan('SN1', 0);
    maria.scan('SN1', 400);
    maria.scan('SN1', 900);
    maria.received('SN1', rack);
    expect(maria.asked.is).toBe('nothing');
    expect(maria.state.queue).toHaveLength(0);
    maria.scan('SN1', 1401);
    expect(maria.asked).toMatchObject({ is: 'scan', input: { value: 'SN1' } });
  });

  test('after an undo the same label counts at once', () => {
    const maria = new Receiver(rack);
    maria.scan('SN1', 0);
    maria.received('SN1', rack);
    maria.send({ is: 'undoPressed', receipt: 8, name: 'SN1', at: 100, request: 'u1' });
    maria.scan('SN1', 200);
    expect(maria.state.queue).toMatchObject([{ kind: 'scan', value: 'SN1' }]);
  });

  test('after a choice the other unit with the same label counts at once', () => {
    const maria = new Receiver(rack);
    maria.scan('100234', 0);
    maria.send({ is: 'scanAnswered', answer: { question: twoLines('100234') } });
    maria.send({ is: 'chosen', confirm: 'line:1' });
    maria.scan('100234', 400);
    expect(maria.state.queue).toMatchObject([{ kind: 'scan', value: '100234' }]);
  });

  test('a refusal stays in the list to look at while scanning goes on', () => {
    const maria = new Receiver(rack);
    maria.scan('X');
    maria.send({ is: 'scanAnswered', answer: { refusal: unknown } });
    expect(maria.state.verdict).toMatchObject({ is: 'refused', value: 'X' });
    maria.scan('SN1');
    maria.received('SN1', rack);
    expect(maria.state.refused.map((scan) => scan.value)).toEqual(['X']);
    expect(unseenOf(maria.state)).toBe(1);
    maria.send({ is: 'refusedLookedAt' });
    expect([unseenOf(maria.state), maria.state.refused.length]).toEqual([0, 1]);
    expect(maria.heard).toEqual(['refused', 'done']);
  });
});

describe('bins', () => {
  test('a scanned bin counts once this station remembers it, and the units behind it go there', () => {
    const maria = new Receiver(rack);
    maria.scan('B2-001');
    maria.scan('SN1');
    maria.send({ is: 'scanAnswered', answer: { value: { kind: 'bin', bin: rackB } } });
    expect(maria.asked).toMatchObject({ is: 'chooseBin', bin: rackB });
    expect(maria.heard).toEqual([]);
    maria.send({ is: 'binChosen', answer: { value: {} } });
    expect(maria.heard).toEqual(['done']);
    expect(maria.nextBin).toBe('B2-001');
  });

  test('a damaged bin takes the next unit only, also when a refused scan comes between', () => {
    const maria = new Receiver(rack);
    maria.scanBin(damaged);
    expect(maria.state.bins).toEqual({ chosen: rack, once: damaged });
    maria.scan('X');
    maria.send({ is: 'scanAnswered', answer: { refusal: unknown } });
    maria.scan('SN1');
    expect(maria.nextBin).toBe('DMG-1');
    maria.received('SN1', damaged);
    maria.scan('SN2');
    expect(maria.nextBin).toBe('A1-104');
  });

  test('a damaged bin stays when scanned twice in a row, when none was chosen, and by F2', () => {
    const twice = new Receiver(rack);
    twice.scanBin(damaged);
    twice.scanBin(damaged);
    expect(twice.state.bins).toEqual({ chosen: damaged, once: null });

    const first = new Receiver(null);
    first.scanBin(damaged);
    expect(first.state.bins).toEqual({ chosen: damaged, once: null });

    const byKey = new Receiver(rack);
    byKey.send({ is: 'changeBinPressed' });
    byKey.scan('DMG-1');
    expect(byKey.asked).toMatchObject({ is: 'findBin', job: { value: 'DMG-1' } });
    byKey.send({ is: 'binFound', answer: { value: damaged } });
    byKey.send({ is: 'binChosen', answer: { value: {} } });
    expect(byKey.state.bins).toEqual({ chosen: damaged, once: null });
    expect(byKey.state.changingBin).toBeNull();
  });

  test('another bin scanned instead ends the bin for one unit', () => {
    const maria = new Receiver(rack);
    maria.scanBin(damaged);
    maria.scanBin(rackB);
    expect(maria.state.bins).toEqual({ chosen: rackB, once: null });
  });

  test('F2 refuses what is no bin inside its strip, stays open, and lists no refused unit', () => {
    const maria = new Receiver(rack);
    maria.send({ is: 'changeBinPressed' });
    maria.scan('SN1');
    const refusal = { code: 'binUnknown', facts: { value: 'SN1' } } as const;
    maria.send({ is: 'binFound', answer: { refusal } });
    expect(maria.state.changingBin).toEqual({ refusal });
    expect(maria.state.refused).toEqual([]);
    expect(maria.heard).toEqual(['refused']);
    maria.send({ is: 'changeBinLeft' });
    maria.scan('SN1');
    expect(maria.nextBin).toBe('A1-104');
  });

  test('a unit scanned before F2 still goes into the bin of before', () => {
    const maria = new Receiver(rack);
    maria.scan('SN1');
    maria.scan('SN2');
    maria.send({ is: 'changeBinPressed' });
    maria.scan('B2-001');
    maria.received('SN1', rack);
    expect(maria.asked).toMatchObject({ is: 'scan', input: { value: 'SN2', bin: 'A1-104' } });
    maria.received('SN2', rack);
    expect(maria.asked.is).toBe('findBin');
  });
});

describe('the question', () => {
  function asked(): Receiver {
    const maria = new Receiver(rack);
    maria.scan('100234');
    maria.send({ is: 'scanAnswered', answer: { question: twoLines('100234') } });
    return maria;
  }

  test('the answer is the same command under the same request id', () => {
    const maria = asked();
    expect(maria.heard).toEqual(['whichOne']);
    maria.send({ is: 'chosen', confirm: 'line:2' });
    expect(maria.asked).toMatchObject({
      is: 'scan',
      job: { request: 'r1' },
      input: { document: 'RPL-1001', value: '100234', bin: 'A1-104' },
      confirm: ['line:2'],
    });
    maria.received('100234', rack);
    expect(maria.state.verdict.is).toBe('accepted');
    expect(maria.state.refused).toEqual([]);
  });

  test('neither: nothing is received and nothing is asked', () => {
    const maria = asked();
    maria.send({ is: 'neither' });
    expect(maria.state.verdict.is).toBe('waiting');
    expect(maria.asked.is).toBe('nothing');
    maria.send({ is: 'chosen', confirm: 'line:1' });
    expect(maria.asked.is).toBe('nothing');
  });

  test('another unit scanned instead is handled, and the first is listed as not answered', () => {
    const maria = asked();
    maria.scan('SN2');
    maria.send({ is: 'chosen', confirm: 'line:1' });
    maria.received('SN2', rack);
    expect(maria.state.verdict).toMatchObject({ is: 'accepted', received: { serial: 'SN2' } });
    expect(maria.state.refused).toMatchObject([{ value: '100234', why: { is: 'unanswered' } }]);
    expect(maria.asked.is).toBe('nothing');
  });

  test('the same label again asks again, and is not listed', () => {
    const maria = asked();
    maria.scan('100234');
    maria.send({ is: 'scanAnswered', answer: { question: twoLines('100234') } });
    expect(maria.state.refused).toEqual([]);
    expect(maria.state.verdict).toMatchObject({ is: 'question', ask: { job: { request: 'r2' } } });
  });

  test("the product's barcode answers it", () => {
    const maria = asked();
    maria.scan('UPS-1500');
    const opened = { kind: 'line', position: 2, sku: 'UPS-1500' } as const;
    maria.send({ is: 'scanAnswered', answer: { value: opened } });
    expect(maria.asked).toMatchObject({ is: 'scan', job: { request: 'r1' }, confirm: ['line:2'] });
    expect(maria.state.refused).toEqual([]);
  });

  test('the barcode of a product that was not asked about opens its line, and the question is listed', () => {
    const maria = asked();
    maria.scan('CAM-4K');
    maria.send({ is: 'scanAnswered', answer: { value: { kind: 'line', position: 5, sku: 'CAM-4K' } } });
    expect(maria.state.verdict).toEqual({ is: 'opened', sku: 'CAM-4K' });
    expect(maria.state.step).toMatchObject({ position: 5 });
    expect(maria.state.refused.map((scan) => scan.why.is)).toEqual(['unanswered']);
  });
});

describe('faults', () => {
  test('the scan is kept with its request id, and what comes behind waits', () => {
    const maria = new Receiver(rack);
    maria.scan('SN1');
    maria.send({ is: 'scanAnswered', answer: { fault } });
    expect(maria.state.work).toMatchObject({ fault, ask: { job: { request: 'r1' } } });
    maria.send({ is: 'tryAgain' });
    expect(maria.state.work).toMatchObject({ fault: null, ask: { job: { request: 'r1' } } });
  });

  test('a new scan has the kept one tried again first', () => {
    const maria = new Receiver(rack);
    maria.scan('SN1');
    maria.send({ is: 'scanAnswered', answer: { fault } });
    maria.scan('SN2');
    expect(maria.asked).toMatchObject({ job: { request: 'r1' } });
    maria.received('SN1', rack);
    expect(maria.asked).toMatchObject({ job: { request: 'r2' } });
  });

  test('a bin that could not be remembered is not the chosen one', () => {
    const maria = new Receiver(rack);
    maria.scan('B2-001');
    maria.send({ is: 'scanAnswered', answer: { value: { kind: 'bin', bin: rackB } } });
    maria.send({ is: 'binChosen', answer: { fault } });
    expect(maria.state.bins.chosen).toEqual(rack);
    maria.scan('SN1');
    expect(maria.asked.is).toBe('chooseBin');
  });

  test('left out: it is listed, and the next one goes on', () => {
    const maria = new Receiver(rack);
    maria.scan('SN1');
    maria.scan('SN2');
    maria.send({ is: 'scanAnswered', answer: { fault } });
    maria.send({ is: 'leaveOut' });
    expect(maria.state.refused).toMatchObject([{ value: 'SN1', why: { is: 'leftOut', fault } }]);
    expect(maria.asked).toMatchObject({ job: { value: 'SN2' } });
  });
});
