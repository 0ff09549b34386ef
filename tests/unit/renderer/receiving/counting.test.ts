import { describe, expect, test } from 'vitest';
import { readQuantity } from '../../../../renderer/scanning/quantityText';
import { countedUnits, damaged, lineOf, Receiver, rack } from './scans';

const cable = lineOf(3, { sku: 'CABLE', takes: 'units', units: 40 });

function atCables(): Receiver {
  const maria = new Receiver(rack);
  maria.send({ is: 'documentRead', known: { lines: [lineOf(1), cable], undoable: null, newest: null } });
  return maria;
}

/** Answers what was scanned as the next unit of the cables; false where nothing was asked. */
function counts(maria: Receiver, received: number): boolean {
  if (maria.asked.is !== 'scan') return false;
  maria.send({ is: 'scanAnswered', answer: { value: countedUnits('CABLE', 1, received) } });
  return true;
}

describe('the same label read again', () => {
  test.each([
    [0, 'counts', 1],
    [1, 'counts', 1],
    [50, 'counts', 1],
    [499, 'counts', 1],
    [500, 'counts', 1],
    [501, 'counts', 1],
    [0, 'serial', 0],
    [1, 'serial', 0],
    [50, 'serial', 0],
    [499, 'serial', 0],
    [500, 'serial', 0],
    [501, 'serial', 1],
  ] as const)('%d ms later, a label that is a %s', (later, kind, effects) => {
    const maria = atCables();
    maria.scan('LABEL', 1000);
    maria.scan('LABEL', 1000 + later);
    if (kind === 'counts') counts(maria, 1);
    else maria.received('LABEL', rack);
    expect(maria.asked.is === 'scan' ? 1 : 0).toBe(effects);
  });

  test('three in a row while the first is not answered yet: each counts', () => {
    const maria = atCables();
    for (const at of [0, 80, 160]) maria.scan('CABLE', at);
    const answered = [1, 2, 3].map((received) => counts(maria, received));
    expect(answered).toEqual([true, true, true]);
    expect(maria.state.verdict).toMatchObject({ is: 'counted', counted: { line: { received: 3 } } });
    expect(maria.heard).toEqual(['done', 'done', 'done']);
  });

  test('one too many is told each time', () => {
    const maria = atCables();
    const facts = { sku: 'CABLE', asked: 1, received: 40, units: 40 };
    maria.scan('CABLE', 0);
    maria.scan('CABLE', 80);
    maria.send({ is: 'scanAnswered', answer: { refusal: { code: 'overQuantity', facts } } });
    expect(maria.asked.is).toBe('scan');
  });
});

describe('a typed count', () => {
  test('is asked for the line, into the bin in force, and frames it', () => {
    const maria = atCables();
    maria.send({ is: 'lineChosen', position: 3 });
    expect(maria.state.step).toMatchObject({ position: 3 });
    maria.send({ is: 'countTyped', line: 3, text: ' 12 ', at: 1, request: 'c1' });
    expect(maria.asked).toMatchObject({
      is: 'count',
      job: { request: 'c1' },
      input: { document: 'RPL-1001', line: 3, units: 12, bin: 'A1-104' },
    });
    maria.send({ is: 'countAnswered', answer: { value: countedUnits('CABLE', 12, 12) } });
    expect(maria.state).toMatchObject({ verdict: { is: 'counted' }, line: 3, step: { position: 3 } });
  });

  test('of more than one leaves the damaged bin, which waits for one unit, alone', () => {
    const maria = atCables();
    maria.scanBin(damaged);
    maria.send({ is: 'countTyped', line: 3, text: '12', at: 1, request: 'c1' });
    expect(maria.asked).toMatchObject({ input: { units: 12, bin: 'A1-104' } });
    maria.send({ is: 'countAnswered', answer: { value: countedUnits('CABLE', 12, 12) } });
    maria.send({ is: 'countTyped', line: 3, text: '1', at: 2, request: 'c2' });
    expect(maria.asked).toMatchObject({ input: { units: 1, bin: 'DMG-1' } });
    maria.send({ is: 'countAnswered', answer: { value: countedUnits('CABLE', 1, 13) } });
    expect(maria.state.bins).toEqual({ chosen: rack, once: null });
  });

  test.each(['', 'abc', '12a'])('%j is told at the field, and nothing is asked', (text) => {
    const maria = atCables();
    maria.send({ is: 'lineChosen', position: 3 });
    maria.send({ is: 'countTyped', line: 3, text, at: 1, request: 'c1' });
    expect(maria.asked.is).toBe('nothing');
    expect(maria.state.step?.unfit).toEqual({ code: 'quantityUnfit', facts: { value: text } });
    expect(maria.heard).toEqual(['refused']);
    expect(maria.state.refused).toEqual([]);
    maria.send({ is: 'countTyped', line: 3, text: '4', at: 2, request: 'c2' });
    expect(maria.state.step?.unfit).toBeNull();
  });

  test.each([
    ['12', 12],
    ['0', 0],
    ['-1', -1],
    ['−1', -1],
    ['1.5', 1.5],
    ['1e9', 1e9],
    ['', null],
    ['1,5', null],
    ['0x10', null],
    ['Infinity', null],
  ])('%j is read as %s', (text, units) => {
    expect(readQuantity(text)).toBe(units);
  });
});
