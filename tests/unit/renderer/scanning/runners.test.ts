import { createStore } from 'zustand/vanilla';
import { expect, test } from 'vitest';
import { createRunners } from '../../../../renderer/scanning/runners';

interface State {
  readonly work: { readonly fault: { readonly id: string; readonly kind: 'diskFull' } | null } | null;
  readonly queue: readonly string[];
}

const idle: State = { work: null, queue: [] };
const busy: State = { work: { fault: null }, queue: [] };
const stuck: State = { work: { fault: { id: 'F1', kind: 'diskFull' } }, queue: ['behind it'] };

const newRunners = () => createRunners(() => ({ store: createStore<State>(() => idle) }));

test('one runner a person and document, whatever their numbers look like', () => {
  const runners = newRunners();
  expect(runners.of(1, '77120')).toBe(runners.of(1, '77120'));
  expect(runners.of(1, '77120')).not.toBe(runners.of(17, '77120'));
  runners.of(1, '7');
  expect(runners.all(1).map(({ document }) => document)).toEqual(['77120', '7']);
  expect(runners.all(7)).toEqual([]);
});

test('settled once each scan is answered or kept; it tells the document that keeps one', async () => {
  const runners = newRunners();
  expect(await runners.settled(1)).toBeNull();
  const { store } = runners.of(1, 'A');
  store.setState(busy, true);
  const waiting = runners.settled(1);
  store.setState({ ...idle, queue: ['next'] }, true);
  store.setState(busy, true);
  store.setState(idle, true);
  expect(await waiting).toBeNull();
  runners.of(1, 'B').store.setState(stuck, true);
  expect(await runners.settled(1)).toBe('B');
  expect(await runners.settled(2)).toBeNull();
});
