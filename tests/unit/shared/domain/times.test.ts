import { describe, expect, it } from 'vitest';
import {
  clockTime,
  dayAndTime,
  dayOf,
  manyDaysAndTimes,
  spokenDay,
  spokenTime,
} from '../../../../shared/domain/times';

const berlin = 'Europe/Berlin';
const at = (iso: string): number => Date.parse(iso);

describe("days and times of the warehouse's time zone", () => {
  it('ends a day at midnight there, in winter and in summer', () => {
    expect(dayOf(at('2026-01-15T22:59:59.999Z'), berlin)).toBe('2026-01-15');
    expect(dayOf(at('2026-01-15T23:00:00Z'), berlin)).toBe('2026-01-16');
    expect(dayOf(at('2026-07-15T21:59:59.999Z'), berlin)).toBe('2026-07-15');
    expect(dayOf(at('2026-07-15T22:00:00Z'), berlin)).toBe('2026-07-16');
    expect(clockTime(at('2026-01-15T23:00:00Z'), berlin)).toBe('00:00');
  });

  it('reads very many times as it reads one', () => {
    for (const zone of [berlin, 'Asia/Kathmandu', 'America/St_Johns', 'Australia/Lord_Howe', 'UTC']) {
      const many = manyDaysAndTimes(zone);
      // Every 17 minutes of two years, the changes of the clocks among them.
      for (let time = at('2025-01-01T00:00:00Z'); time < at('2027-01-01T00:00:00Z'); time += 17 * 60_000) {
        if (many(time) !== dayAndTime(time, zone)) expect(many(time), zone).toBe(dayAndTime(time, zone));
      }
    }
  });

  it('has a day of 23 and one of 25 hours, with an hour that comes twice', () => {
    const hoursOf = (day: string, from: string): number => {
      let hours = 0;
      for (let hour = 0; hour < 72; hour += 1)
        if (dayOf(at(from) + hour * 3_600_000, berlin) === day) hours += 1;
      return hours;
    };
    expect(hoursOf('2026-03-29', '2026-03-28T00:00:00Z')).toBe(23);
    expect(hoursOf('2026-10-25', '2026-10-24T00:00:00Z')).toBe(25);
    expect(dayAndTime(at('2026-03-29T00:59:00Z'), berlin)).toBe('2026-03-29 01:59');
    expect(dayAndTime(at('2026-03-29T01:00:00Z'), berlin)).toBe('2026-03-29 03:00');
    expect(dayAndTime(at('2026-10-25T00:30:00Z'), berlin)).toBe('2026-10-25 02:30');
    expect(dayAndTime(at('2026-10-25T01:30:00Z'), berlin)).toBe('2026-10-25 02:30');
  });

  it('is one moment and several days in several warehouses', () => {
    const moment = at('2026-12-31T23:30:00Z');
    expect(dayAndTime(moment, 'UTC')).toBe('2026-12-31 23:30');
    expect(dayAndTime(moment, berlin)).toBe('2027-01-01 00:30');
    expect(dayAndTime(moment, 'America/Los_Angeles')).toBe('2026-12-31 15:30');
    expect(dayAndTime(moment, 'Asia/Kathmandu')).toBe('2027-01-01 05:15');
  });

  it('speaks of today, of a day of this year, and of another year', () => {
    const clock = { timeZone: berlin, now: at('2026-11-25T09:00:00Z') };
    expect(spokenTime(at('2026-11-25T08:05:00Z'), clock)).toBe('today 09:05');
    expect(spokenTime(at('2026-11-24T23:00:00Z'), clock)).toBe('today 00:00');
    expect(spokenTime(at('2026-11-24T22:59:00Z'), clock)).toBe('24 Nov 23:59');
    expect(spokenTime(at('2026-01-03T12:00:00Z'), clock)).toBe('3 Jan 13:00');
    expect(spokenTime(at('2025-12-31T22:59:00Z'), clock)).toBe('31 Dec 2025 23:59');
    expect(spokenTime(at('2025-12-31T23:00:00Z'), clock)).toBe('1 Jan 00:00');
    expect(spokenDay('2026-03-01', clock)).toBe('1 Mar');
    expect(spokenDay('2024-02-29', clock)).toBe('29 Feb 2024');
  });

  it('changes the year with the warehouse, not with Greenwich', () => {
    const clock = { timeZone: berlin, now: at('2026-12-31T23:30:00Z') };
    expect(spokenTime(at('2026-12-31T23:10:00Z'), clock)).toBe('today 00:10');
    expect(spokenTime(at('2026-12-31T22:10:00Z'), clock)).toBe('31 Dec 2026 23:10');
  });
});
