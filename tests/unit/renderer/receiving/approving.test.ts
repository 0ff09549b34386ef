import { describe, expect, test } from 'vitest';
import type { Question } from '../../../../shared/domain/questions';
import { lineOf, Receiver, rack, receivedUnit } from './scans';

const full = { code: 'lineComplete', facts: { value: 'SN9', sku: 'NVR-8CH', units: 3 } } as const;
const approval = { by: { badge: 'B', pin: null }, reason: 'one more in the box' };

function refused(): Receiver {
  const maria = new Receiver(rack);
  maria.scan('SN9');
  maria.send({ is: 'scanAnswered', answer: { refusal: full } });
  return maria;
}

describe('a manager lets a refused scan pass', () => {
  test('the very same command goes again, with the consent, and is refused no more', () => {
    const maria = refused();
    maria.send({ is: 'approvalPressed' });
    expect(maria.state.approving).toMatchObject({ action: 'overReceive', refusal: null });
    maria.send({ is: 'approvalGiven', approval });
    expect(maria.asked).toMatchObject({ is: 'scan', job: { request: 'r1' }, approval });
    maria.received('SN9', rack);
    expect(maria.state).toMatchObject({ approving: null, refused: [], verdict: { is: 'accepted' } });
  });

  test('a consent that does not hold is told in its panel; the proof is not kept', () => {
    const maria = refused();
    maria.send({ is: 'approvalPressed' });
    maria.send({ is: 'approvalGiven', approval });
    const refusal = { code: 'signInMismatch', facts: { wait: 0 } } as const;
    maria.send({ is: 'scanAnswered', answer: { refusal } });
    expect(maria.state.approving).toMatchObject({ refusal, ask: { approval: null } });
    expect(maria.state.verdict).toMatchObject({ is: 'refused', refusal: full });
    expect(maria.state.refused).toHaveLength(1);
  });

  test('another scan goes on working: the panel closes, the refused one stays listed', () => {
    const maria = refused();
    maria.send({ is: 'approvalPressed' });
    maria.scan('SN2');
    expect(maria.state.approving).toBeNull();
    maria.received('SN2', rack);
    expect(maria.state.refused).toMatchObject([{ value: 'SN9' }]);
  });

  test('is not offered where nobody can', () => {
    const maria = new Receiver(rack);
    maria.scan('X');
    const refusal = { code: 'nothingRecorded', facts: { value: 'X' } } as const;
    maria.send({ is: 'scanAnswered', answer: { refusal } });
    maria.send({ is: 'approvalPressed' });
    expect(maria.state.approving).toBeNull();
  });

  test('closing short asks for the reason first, then goes as one command', () => {
    const maria = new Receiver(rack);
    maria.send({ is: 'endPressed', end: 'closeShort', at: 1, request: 'e1' });
    expect(maria.asked.is).toBe('nothing');
    expect(maria.state.approving).toMatchObject({ action: 'closeShort' });
    maria.send({ is: 'approvalGiven', approval: { by: null, reason: 'no more' } });
    expect(maria.asked).toMatchObject({ is: 'end', job: { kind: 'closeShort', request: 'e1' } });
    maria.send({ is: 'endAnswered', answer: { value: {} } });
    expect(maria.state).toMatchObject({ approving: null, verdict: { is: 'waiting' } });
    expect(maria.heard).toEqual(['done']);
  });
});

describe('questions one after another', () => {
  const really: Question = {
    code: 'reallySerial',
    facts: { value: 'SN1', sku: 'RTR', doubt: { is: 'productCode' } },
    accepts: ['reallySerial'],
  };
  const wasOut: Question = {
    code: 'wasOut',
    facts: { value: 'SN1', at: 0, order: '77120' },
    accepts: ['wasOut'],
  };
  const which: Question = {
    code: 'whichOne',
    facts: {
      value: 'SN1',
      expected: false,
      choices: [
        { confirm: 'line:1', sku: 'RTR', name: '', detail: '' },
        { confirm: 'line:2', sku: 'TAB', name: '', detail: '' },
      ],
    },
    accepts: ['line:1', 'line:2'],
  };

  test('each answer is kept for the next, and the line of a new serial is the open step', () => {
    const maria = new Receiver(rack);
    const lines = [lineOf(1, { takes: 'newSerials' }), lineOf(2, { takes: 'newSerials' })];
    maria.send({ is: 'documentRead', known: { lines, undoable: null, newest: null } });
    maria.scan('SN1');
    maria.send({ is: 'scanAnswered', answer: { question: which } });
    maria.send({ is: 'chosen', confirm: 'line:2' });
    maria.send({ is: 'scanAnswered', answer: { question: really } });
    maria.send({ is: 'chosen', confirm: 'reallySerial' });
    maria.send({ is: 'scanAnswered', answer: { question: wasOut } });
    maria.send({ is: 'chosen', confirm: 'wasOut' });
    expect(maria.asked).toMatchObject({
      is: 'scan',
      job: { request: 'r1' },
      confirm: ['line:2', 'reallySerial', 'wasOut'],
    });
    maria.send({ is: 'scanAnswered', answer: { value: receivedUnit('SN1', rack, 2) } });
    expect(maria.state.step).toMatchObject({ position: 2 });
    maria.scan('SN2');
    expect(maria.asked).toMatchObject({ input: { value: 'SN2', line: 2 }, confirm: [] });
  });

  test('no to "Is this the known one?" is refused with what to do', () => {
    const maria = new Receiver(rack);
    maria.scan('sn1');
    const question: Question = {
      code: 'caseDiffers',
      facts: { value: 'sn1', known: 'SN1', sku: 'RTR' },
      accepts: ['caseDiffers'],
    };
    maria.send({ is: 'scanAnswered', answer: { question } });
    maria.send({ is: 'neither' });
    expect(maria.state.verdict).toMatchObject({ is: 'refused', refusal: { code: 'anotherCase' } });
    expect(maria.state.refused).toHaveLength(1);
  });
});

describe('command barcodes', () => {
  test('undo takes back the newest, whichever that is once the scans before are answered', () => {
    const maria = new Receiver(rack);
    maria.scan('SN8');
    maria.scan('sdsdundo');
    maria.received('SN8', rack);
    expect(maria.asked).toMatchObject({ is: 'undo', job: { receipt: null } });
  });

  test('bin has the next scan name the bin; next opens the next line with room', () => {
    const maria = new Receiver(rack);
    const lines = [lineOf(1, { received: 5 }), lineOf(2), lineOf(3)];
    maria.send({ is: 'documentRead', known: { lines, undoable: null, newest: null } });
    maria.scan('SDSDBIN');
    expect(maria.state.changingBin).toEqual({ refusal: null });
    maria.send({ is: 'changeBinLeft' });
    maria.scan('SDSDNEXT');
    expect(maria.state.step).toMatchObject({ position: 2 });
    maria.scan('SDSDNEXT', 60_000);
    expect(maria.state.step).toMatchObject({ position: 3 });
  });

  test('ship is asked of the warehouse, which refuses it in words', () => {
    const maria = new Receiver(rack);
    maria.scan('SDSDSHIP');
    expect(maria.asked).toMatchObject({ is: 'scan', input: { value: 'SDSDSHIP' } });
  });
});
