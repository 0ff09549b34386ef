import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announceEveryMs, Announcements } from '../../../../main/database/announcements';

let sent: { readonly at: number; readonly topics: readonly string[] }[] = [];
let announcements = new Announcements(() => undefined);

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  sent = [];
  announcements = new Announcements((topics) => sent.push({ at: Date.now(), topics }));
});
afterEach(() => vi.useRealTimers());

test('the first change goes out at once', () => {
  announcements.add(['serials', 'receiving']);
  expect(sent).toEqual([{ at: 0, topics: ['serials', 'receiving'] }]);
});

test('a burst goes out at most every 200 ms, each topic once, and its last change is never forgotten', () => {
  for (let at = 0; at < 500; at += 10) {
    announcements.add(at === 490 ? ['bins'] : ['serials']);
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(announceEveryMs * 3);
  expect(sent.map(({ at }) => at)).toEqual([0, 200, 400, 600]);
  expect(sent.at(-1)?.topics).toEqual(['serials', 'bins']);
});

test('after a quiet time the next change goes out at once again', () => {
  announcements.add(['serials']);
  vi.advanceTimersByTime(1000);
  announcements.add(['bins']);
  expect(sent.at(-1)).toEqual({ at: 1000, topics: ['bins'] });
});

test('nothing is said of a command that changed nothing', () => {
  announcements.add([]);
  vi.advanceTimersByTime(1000);
  expect(sent).toEqual([]);
});

test('what is gathered goes out before the end', () => {
  announcements.add(['serials']);
  announcements.add(['bins']);
  announcements.end();
  expect(sent.map(({ topics }) => topics)).toEqual([['serials'], ['bins']]);
});
