import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queryClient } from '../../../../renderer/hooks/queryClient';
import { drivePages, type PagesDriver } from '../../../../renderer/screens/serials/drivePages';
import {
  goToPage,
  sortBy,
  type,
  untouched,
  useSerialsGrid,
} from '../../../../renderer/screens/serials/serialsGridStore';
import { useOnScreen } from '../../../../renderer/screens/serials/shownPage';
import type { Answer } from '../../../../shared/contract/answer';
import type { Input, Output } from '../../../../shared/contract/index';
import type { SerialRow } from '../../../../shared/contract/serials';
import { row } from './rows';

interface Asked {
  readonly question: Input<'serials.page'>;
  readonly answer: (answer: Answer<Output<'serials.page'>>) => Promise<void>;
}

/** A warehouse that answers when the test says so, in the order that the test says. */
let asked: Asked[] = [];
let driver: PagesDriver;

const start = (): PagesDriver =>
  drivePages((question) => {
    let resolve: (answer: Answer<Output<'serials.page'>>) => void = () => {};
    const promise = new Promise<Answer<Output<'serials.page'>>>((settle) => (resolve = settle));
    const answer = async (value: Answer<Output<'serials.page'>>) => {
      resolve(value);
      await vi.advanceTimersByTimeAsync(0);
    };
    asked.push({ question, answer });
    return promise;
  });

const page = (rows: readonly SerialRow[], matching = rows.length, all = 20_000) => ({
  value: { rows: [...rows], matching, all },
});
const onScreen = () => useOnScreen.getState();
const ids = () => onScreen().page?.rows.map(({ id }) => id);
const question = (number: number): Asked => {
  const found = asked[number - 1];
  if (found === undefined) throw new Error(`question ${number} was not asked; ${asked.length} were`);
  return found;
};

beforeEach(() => {
  vi.useFakeTimers();
  useSerialsGrid.setState(untouched, true);
  useOnScreen.setState({ page: null, slow: false, problem: null });
  asked = [];
  driver = start();
});

afterEach(() => {
  driver.stop();
  queryClient.clear();
  vi.useRealTimers();
});

test('the first page is asked for at once and shown with its counts', async () => {
  expect(asked).toHaveLength(1);
  await question(1).answer(page([row(1)], 412));
  expect(onScreen().page).toMatchObject({ matching: 412, all: 20_000, question: { page: 0 } });
});

test('keys that follow each other ask once, within 50 ms of the last', async () => {
  await question(1).answer(page([row(1)]));
  for (const sku of ['n', 'nv', 'nvr']) {
    type({ sku });
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(30);
  expect(asked.slice(1).map((each) => each.question.filters.sku)).toEqual(['nvr']);
});

test('order and page are asked for without a pause', async () => {
  await question(1).answer(page([row(1)], 500));
  sortBy({ column: 'bin', direction: 'asc' });
  goToPage(2);
  expect(asked.slice(1).map((each) => each.question.page)).toEqual([0, 2]);
});

test('an answer to a former question never reaches the screen', async () => {
  await question(1).answer(page([row(1)], 500));
  goToPage(1);
  goToPage(2);
  await question(3).answer(page([row(3)], 500));
  await question(2).answer(page([row(2)], 500));
  expect(ids()).toEqual([3]);
  expect(onScreen().page?.question.page).toBe(2);
});

test('the old rows stay while the next page is read', async () => {
  await question(1).answer(page([row(1)], 500));
  goToPage(1);
  expect(ids()).toEqual([1]);
});

test('a wait is shown after 300 ms, not before, and ends with the answer', async () => {
  await vi.advanceTimersByTimeAsync(299);
  expect(onScreen().slow).toBe(false);
  await vi.advanceTimersByTimeAsync(2);
  expect(onScreen().slow).toBe(true);
  await question(1).answer(page([row(1)]));
  expect(onScreen().slow).toBe(false);
});

test('a list that became shorter is shown at its last page', async () => {
  await question(1).answer(page([row(1)], 500));
  goToPage(4);
  await question(2).answer(page([], 250));
  expect(question(3).question.page).toBe(2);
  expect(ids()).toEqual([1]);
  await question(3).answer(page([row(9)], 250));
  expect(ids()).toEqual([9]);
});

test('a change in the warehouse asks again and marks the changed cells for one second', async () => {
  await question(1).answer(page([row(1), row(2)]));
  void queryClient.invalidateQueries({ queryKey: ['serials.page'] });
  await question(2).answer(page([row(1, { status: 'Ready', changed: 8 }), row(2)]));
  expect(onScreen().page?.rows.map(({ fresh }) => fresh)).toEqual([['status'], []]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(onScreen().page?.rows.map(({ fresh }) => fresh)).toEqual([[], []]);
});

test('what changed while the screen was left does not flash', async () => {
  await question(1).answer(page([row(1)]));
  driver.stop();
  await vi.advanceTimersByTimeAsync(5000);
  driver = start();
  await question(2).answer(page([row(1, { status: 'Ready', changed: 8 })]));
  expect(onScreen().page?.rows).toMatchObject([{ status: 'Ready', fresh: [] }]);
});

test('a fault is told, the old rows stay, and asking again clears it', async () => {
  await question(1).answer(page([row(1)], 500));
  goToPage(1);
  const fault = { id: 'f-1', kind: 'unexpected' } as const;
  await question(2).answer({ fault });
  expect(onScreen().problem).toEqual({ is: 'fault', fault });
  expect(ids()).toEqual([1]);
  driver.retry();
  await question(3).answer(page([row(2)], 500));
  expect(onScreen().problem).toBeNull();
  expect(ids()).toEqual([2]);
});

test('a lost connection is tried again before anybody is told', async () => {
  await question(1).answer({ fault: { id: 'f-2', kind: 'connectionLost' } });
  expect(onScreen().problem).toBeNull();
  await vi.advanceTimersByTimeAsync(1000);
  await question(2).answer(page([row(1)]));
  expect(ids()).toEqual([1]);
});

test('half a typed day asks nothing', async () => {
  type({ updateFrom: '2026-1' });
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toHaveLength(1);
});

test('after it is stopped nothing is asked', async () => {
  driver.stop();
  goToPage(3);
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toHaveLength(1);
});
