import { expect, test } from 'vitest';
import { dueText } from '../../../../renderer/screens/receiving/dueText';

// 23:30 in Berlin is still the 25th there, and 22:30 UTC.
const clock = { timeZone: 'Europe/Berlin', now: Date.UTC(2026, 10, 25, 22, 30) };

test('the day as people say it, late in red words', () => {
  const said = ['2026-11-25', '2026-11-26', '2026-11-24', '2026-11-23', '2026-12-03', '2027-01-02', null].map(
    (day) => dueText(day, clock),
  );
  expect(said).toEqual([
    { text: 'Today', late: false },
    { text: 'Tomorrow', late: false },
    { text: '1 day late', late: true },
    { text: '2 days late', late: true },
    { text: '3 Dec', late: false },
    { text: '2 Jan 2027', late: false },
    { text: 'No day set', late: false },
  ]);
});

test("the warehouse's midnight counts, not Greenwich's", () => {
  expect(dueText('2026-11-25', { ...clock, now: Date.UTC(2026, 10, 25, 23, 30) })).toEqual({
    text: '1 day late',
    late: true,
  });
});
