import { expect, test } from 'vitest';
import type { Answer } from '../../../../shared/contract/answer';
import type { Output } from '../../../../shared/contract/index';
import { type Found, createDocumentFinder } from '../../../../renderer/screens/receiving/documentFinder';

type Reply = Answer<Output<'receiving.find'>>;

const match = (document: string) =>
  ({ document, supplier: 'Northwind', po: '77120', status: 'Submitted' }) as const;
const matches = (...documents: string[]): Reply => ({ value: { matches: documents.map(match) } });
const unknown = (value: string): Reply => ({ refusal: { code: 'nothingToReceive', facts: { value } } });

/** A list whose warehouse answers from `replies`; tells what was opened, shown and heard. */
function list(replies: Readonly<Record<string, Reply>>) {
  const opened: string[] = [];
  const shown: Found[] = [];
  const heard: string[] = [];
  const finder = createDocumentFinder({
    find: (value) => Promise.resolve(replies[value] ?? unknown(value)),
    open: (document, behind) => opened.push([document, ...behind.map((scan) => scan.value)].join(' < ')),
    show: (found) => shown.push(found),
    play: (tone) => heard.push(tone),
  });
  const scan = (value: string): void => finder.take({ value, at: 0, by: 'scanner' });
  return { finder, scan, opened, shown, heard, settled: () => new Promise((done) => setTimeout(done, 5)) };
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
