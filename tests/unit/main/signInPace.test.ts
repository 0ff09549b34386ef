import { expect, test } from 'vitest';
import { openSession } from '../../../main/session';
import { signInPace } from '../../../main/signInPace';

test('three slips cost nothing, then each wrong try costs more, up to ten seconds', () => {
  const pace = signInPace(() => 0);
  const waits = Array.from({ length: 9 }, () => {
    const wait = pace.wait('ada');
    pace.wrong('ada');
    return wait;
  });
  expect(waits).toEqual([0, 0, 0, 1000, 2000, 4000, 8000, 10_000, 10_000]);
});

test('the time that passes since the last try counts', () => {
  let now = 0;
  const pace = signInPace(() => now);
  for (let tries = 0; tries < 5; tries += 1) pace.wrong('ada');
  expect(pace.wait('ada')).toBe(4000);
  now = 3000;
  expect(pace.wait('ada')).toBe(1000);
  now = 5000;
  expect(pace.wait('ada')).toBe(0);
  pace.wrong('ada');
  expect(pace.wait('ada')).toBe(8000);
});

test('another account is not slowed, another spelling of the same one is, and the right password forgets', () => {
  const pace = signInPace(() => 0);
  for (let tries = 0; tries < 4; tries += 1) pace.wrong('ada');
  expect(pace.wait('olu')).toBe(0);
  expect(pace.wait(' ADA ')).toBe(2000);
  pace.right('Ada');
  expect(pace.wait('ada')).toBe(0);
});

test('the fourth wrong sign-in waits, and is told no more than the others', async () => {
  const database = { ask: async () => ({ value: { account: null } }) };
  const now = () => ({
    station: { id: crypto.randomUUID(), name: 'Dock 1' },
    bin: null,
    screens: {},
    labels: null,
  });
  const session = openSession(database, { now, change: async () => undefined }, () => undefined);
  const tries: number[] = [];
  for (let number = 1; number <= 4; number += 1) {
    const began = performance.now();
    const answer = await session.signIn({ userName: 'ada', password: 'guess', newPassword: null });
    expect(answer).toEqual({
      refusal: { code: 'signInMismatch', facts: { wait: number < 3 ? 0 : 2 ** (number - 3) } },
    });
    tries.push(performance.now() - began);
  }
  expect(tries[3]).toBeGreaterThan(1000 + Math.min(...tries) / 2);
});
