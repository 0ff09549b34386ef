import { runnerSettled } from '../../../../renderer/scanning/runners';
import { expect, test } from 'vitest';
import { type ScanRunner, createScanRunner } from '../../../../renderer/screens/receiving/scanRunner';
import { fault, rack, rackB, receivedUnit, twoLines } from './scans';

/** A receiver whose warehouse needs a moment for each call; tells what it was asked and how many at once. */
function desk() {
  const asked: string[] = [];
  const heard: string[] = [];
  let down = false;
  let inHand = 0;
  let most = 0;
  async function call<T>(name: string, answer: () => T): Promise<T> {
    asked.push(name);
    inHand += 1;
    most = Math.max(most, inHand);
    await new Promise((done) => setTimeout(done, 2));
    inHand -= 1;
    return answer();
  }
  const runner = createScanRunner('RPL-1001', {
    scan: ({ value, bin }, { request, confirm }) =>
      call(`${request} ${[value, bin, ...confirm].join(' ')}`, () => {
        if (down) return { fault };
        if (value === rackB.code) return { value: { kind: 'bin', bin: rackB } };
        if (value === 'TWO' && confirm.length === 0) return { question: twoLines(value) };
        return { value: receivedUnit(value, bin === rackB.code ? rackB : rack) };
      }),
    count: ({ line, units }, { request }) =>
      call(`${request} count ${units} on ${line}`, () => {
        return { refusal: { code: 'takesSerials', facts: { sku: 'NVR-8CH' } } };
      }),
    closeShort: (_input, { request }) => call(`${request} close`, () => ({ value: { missing: 3 } })),
    reopen: (_input, { request }) => call(`${request} reopen`, () => ({ value: {} })),
    undo: ({ receipt }, { request }) =>
      call(`${request} undo ${receipt}`, () => {
        return { refusal: { code: 'nothingToUndo', facts: { document: 'RPL-1001' } } };
      }),
    findBin: (code) => call(`find ${code}`, () => ({ value: rackB })),
    chooseBin: (code) => call(`choose ${code}`, () => ({ value: {} })),
    play: (tone) => heard.push(tone),
  });
  runner.send({ is: 'entered', bin: rack, lost: null });
  return {
    runner,
    asked,
    heard,
    most: () => most,
    goes: (isDown: boolean) => {
      down = isDown;
    },
  };
}

function scan(runner: ScanRunner, value: string, request: string): void {
  runner.send({ is: 'scanned', value, aim: null, at: Date.now(), by: 'scanner', request });
}

const settled = ({ store }: ScanRunner) =>
  expect.poll(() => store.getState(), { interval: 2 }).toMatchObject({ queue: [], work: null });

test('a burst goes to the warehouse one by one, in order, each once and into the bin in force', async () => {
  const { runner, asked, heard, most } = desk();
  for (const [at, value] of ['SN1', 'SN2', 'B2-001', 'SN3', 'SN4'].entries()) scan(runner, value, `r${at}`);
  await settled(runner);
  expect(asked).toEqual([
    'r0 SN1 A1-104',
    'r1 SN2 A1-104',
    'r2 B2-001 A1-104',
    'choose B2-001',
    'r3 SN3 B2-001',
    'r4 SN4 B2-001',
  ]);
  expect(most()).toBe(1);
  expect(heard).toEqual(['done', 'done', 'done', 'done', 'done']);
});

test('an answered question and a scan tried again are the same command', async () => {
  const { runner, asked, goes } = desk();
  scan(runner, 'TWO', 'r0');
  await settled(runner);
  goes(true);
  runner.send({ is: 'chosen', confirm: 'line:2' });
  await expect.poll(() => runner.store.getState().work?.fault).toEqual(fault);
  goes(false);
  runner.send({ is: 'tryAgain' });
  await settled(runner);
  expect(asked).toEqual(['r0 TWO A1-104', 'r0 TWO A1-104 line:2', 'r0 TWO A1-104 line:2']);
  expect(runner.store.getState().verdict.is).toBe('accepted');
});

test('F2 finds the bin, then has the station remember it', async () => {
  const { runner, asked } = desk();
  runner.send({ is: 'changeBinPressed' });
  scan(runner, 'b2-001', 'r0');
  await settled(runner);
  expect(asked).toEqual(['find b2-001', 'choose B2-001']);
  expect(runner.store.getState().bins.chosen).toEqual(rackB);
});

test('it is settled once the last scan is answered, or kept because it could not be saved', async () => {
  const { runner, asked, goes } = desk();
  await runnerSettled(runner);
  for (const value of ['SN1', 'SN2', 'SN3']) scan(runner, value, `settle ${value}`);
  await runnerSettled(runner);
  expect(asked).toHaveLength(3);
  expect(runner.store.getState()).toMatchObject({ work: null, queue: [] });
  goes(true);
  scan(runner, 'SN4', 'r4');
  scan(runner, 'SN5', 'r5');
  await runnerSettled(runner);
  expect(runner.store.getState()).toMatchObject({ work: { fault }, queue: [{ value: 'SN5' }] });
});

test('the label that opened the replenishment, read twice, is no scan of it', async () => {
  const { runner, asked } = desk();
  const at = Date.now();
  runner.send({ is: 'openedBy', reading: { value: 'SN1', at } });
  runner.send({ is: 'scanned', value: 'SN1', aim: null, at: at + 300, by: 'scanner', request: 'r0' });
  runner.send({ is: 'scanned', value: 'SN1', aim: null, at: at + 900, by: 'scanner', request: 'r1' });
  await settled(runner);
  expect(asked).toEqual(['r1 SN1 A1-104']);
});
