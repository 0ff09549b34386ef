import { dayBounds, dayOf } from '../../../shared/domain/times';

/** From when to when people work; epoch ms. */
interface Hours {
  readonly from: number;
  readonly until: number;
}

/** The days on which the demo's warehouse worked, the last one being today. */
export interface Calendar {
  /** Place of today, the last day. */
  readonly last: number;
  /** When people work on the day in this place. */
  hours(place: number): Hours;
  /** The day (`yyyy-mm-dd`) so many days from today. */
  dayFromToday(days: number): string;
  /** The day in this place. */
  day(place: number): string;
}

const years = 3;
const oneDay = 86_400_000;
const oneHour = 3_600_000;
const opensAt = 7;
const closesAt = 17;
/** Today's work fits into this much time before now; into no less than the second. */
const today = { atMost: 4 * oneHour, atLeast: oneHour / 6 } as const;

const isSunday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 0;

/** Three years of working days (no Sundays) up to now, in the warehouse's zone. */
export function newCalendar(timeZone: string, now: number): Calendar {
  const midnight = Date.parse(`${dayOf(now, timeZone)}T00:00:00Z`);
  const dayFromToday = (days: number): string =>
    new Date(midnight + days * oneDay).toISOString().slice(0, 10);
  const past = Array.from({ length: years * 365 }, (_, at) => dayFromToday(at - years * 365));
  const days = [...past.filter((day) => !isSunday(day)), dayFromToday(0)];
  const last = days.length - 1;

  function day(place: number): string {
    const found = days[place];
    if (found === undefined) throw new Error(`the demo has no day ${place}`);
    return found;
  }

  function hoursOf(place: number): Hours {
    const { from: start } = dayBounds(day(place), timeZone);
    if (place < last) return { from: start + opensAt * oneHour, until: start + closesAt * oneHour };
    const sinceMidnight = Math.max(start, now - today.atMost);
    const from = now - sinceMidnight < today.atLeast ? now - today.atMost : sinceMidnight;
    return { from, until: now };
  }

  const known = new Map<number, Hours>();
  return {
    last,
    dayFromToday,
    day,
    hours(place) {
      const hours = known.get(place) ?? hoursOf(place);
      known.set(place, hours);
      return hours;
    },
  };
}
