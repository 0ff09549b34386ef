import { expect, test } from 'vitest';
import { type Finding, type Found, createDocumentFinder } from '../../../../renderer/scanning/documentFinder';

type Reply = Finding;

const match = (document: string) => ({ document, subtitle: 'Northwind · PO 77120', detail: 'Submitted' });
const matches = (...documents: string[]): Reply => ({ value: { matches: documents.map(match) } });
const unknown = (value: string): Reply => ({ refusal: { code: 'nothingToReceive', facts: { value } } });

/** A list whose warehouse answers from `replies`; tells what was opened, shown and heard. */
function list(replies: Readonly<Record<string, Reply>>) {
  const opened: string[] = [];
  const openers: (string | null)[] = [];
  const shown: Found[] = [];
  const heard: string[] = [];
  const finder = createDocumentFinder({
    find: (value) => Promise.resolve(replies[value] ?? unknown(value)),
    open(document, opener, behind) {
      opened.push([document, ...behind.map((scan) => scan.value)].join(' < '));
      openers.push(opener?.value ?? null);
    },
    show: (found) => shown.push(found),
    play: (tone) => heard.push(tone),
  });
  const scan = (value: string, at = 0): void => finder.take({ value, aim: null, at, by: 'scanner' });
  return {
    finder,
    scan,
    opened,
    openers,
    shown,
    heard,
    settled: () => new Promise((done) => setTimeout(done, 5)),
  };
}

test('one match opens it; units scanned meanwhile and after go there in their order', async () => {
  const { scan, opened, heard, settled } = list({ 'RPL-1': matches('RPL-1') });
  scan('RPL-1');
  scan('SN1');
  scan('SN2');
  await settled();
  scan('SN3');
  await settled();
  expect(opened).toEqual(['RPL-1 < SN1 < SN2', 'RPL-1 < SN3']);
  expect(heard).toEqual([]);
});

test('several matches ask which one; choosing opens it', async () => {
  const { finder, scan, opened, shown, heard, settled } = list({ 77120: matches('RPL-1', 'RPL-2') });
  scan('77120');
  await settled();
  expect(shown).toMatchObject([{ is: 'several', value: '77120' }]);
  expect(heard).toEqual(['whichOne']);
  finder.choose('RPL-2');
  expect(opened).toEqual(['RPL-2']);
});

test('a refusal is shown and heard, and the next scan is taken', async () => {
  const { scan, opened, shown, heard, settled } = list({ 'RPL-1': matches('RPL-1') });
  scan('X');
  scan('RPL-1');
  await settled();
  expect(shown).toMatchObject([{ is: 'refused', value: 'X' }]);
  expect(heard).toEqual(['refused']);
  expect(opened).toEqual(['RPL-1']);
});

test('the same label read twice is one scan, and is told to the replenishment that it opens', async () => {
  const { scan, opened, openers, heard, settled } = list({ 'RPL-1': matches('RPL-1') });
  scan('X', 100);
  scan('X', 600);
  scan('RPL-1', 700);
  scan('RPL-1', 720);
  scan('SN1', 730);
  await settled();
  scan('SN1', 1230);
  scan('SN1', 1731);
  expect(heard).toEqual(['refused']);
  expect(opened).toEqual(['RPL-1 < SN1', 'RPL-1 < SN1']);
  expect(openers).toEqual(['RPL-1', null]);
});

test('after a fault the same scan is tried again, however soon', async () => {
  const fault = { id: 'F1', kind: 'connectionLost' } as const;
  const { finder, scan, shown, settled } = list({ 'RPL-1': { fault } });
  scan('RPL-1');
  await settled();
  finder.take({ value: 'RPL-1', aim: null, at: 0, by: 'scanner' });
  await settled();
  expect(shown).toHaveLength(2);
});
