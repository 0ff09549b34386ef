/** Where a time is read: the warehouse's time zone (IANA name) and the present, epoch milliseconds. */
export interface Clock {
  readonly timeZone: string;
  readonly now: number;
}

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

function partsOf(at: number, timeZone: string): Parts {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(timeZone, formatter);
  }
  const found = new Map(formatter.formatToParts(at).map((part) => [part.type, part.value]));
  const get = (type: Intl.DateTimeFormatPartTypes): string => found.get(type) ?? '';
  return {
    year: get('year'),
    month: get('month'),
    day: get('day'),
    hour: get('hour'),
    minute: get('minute'),
  };
}

/** The warehouse's day of a time, `yyyy-mm-dd`. */
export function dayOf(at: number, timeZone: string): string {
  const { year, month, day } = partsOf(at, timeZone);
  return `${year}-${month}-${day}`;
}

/** Hours and minutes, `hh:mm`. */
export function clockTime(at: number, timeZone: string): string {
  const { hour, minute } = partsOf(at, timeZone);
  return `${hour}:${minute}`;
}

/** Day and time as the column Update shows them, `yyyy-mm-dd hh:mm`. */
export function dayAndTime(at: number, timeZone: string): string {
  return `${dayOf(at, timeZone)} ${clockTime(at, timeZone)}`;
}

/** A zone's offset from UTC changes on a quarter of an hour, if at all. */
const quarter = 15 * 60_000;

/** `dayAndTime` for very many times of one zone: the calendar of the zone is asked once for each quarter of an hour. */
export function manyDaysAndTimes(timeZone: string): (at: number) => string {
  const offsets = new Map<number, number>();
  return (at) => {
    const start = Math.floor(at / quarter) * quarter;
    let offset = offsets.get(start);
    if (offset === undefined) {
      offset = offsetAt(start, timeZone);
      offsets.set(start, offset);
    }
    return new Date(at + offset).toISOString().slice(0, 16).replace('T', ' ');
  };
}

/** A time inside a sentence: `today 15:40`, `24 Nov 15:40`, or with the year where it is another one. */
export function spokenTime(at: number, clock: Clock): string {
  const then = partsOf(at, clock.timeZone);
  const time = `${then.hour}:${then.minute}`;
  if (dayOf(at, clock.timeZone) === dayOf(clock.now, clock.timeZone)) return `today ${time}`;
  return `${spokenDay(dayOf(at, clock.timeZone), clock)} ${time}`;
}

/** A day (`yyyy-mm-dd`) inside a sentence: `24 Nov`, with the year where it is another one. */
export function spokenDay(day: string, clock: Clock): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const short = `${Number(date)} ${months[Number(month) - 1] ?? month}`;
  return year === partsOf(clock.now, clock.timeZone).year ? short : `${short} ${year}`;
}

/** The first millisecond of a warehouse's day (`yyyy-mm-dd`) and that of the next; a day may have 23 or 25 hours. */
export function dayBounds(day: string, timeZone: string): { readonly from: number; readonly to: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return {
    from: startOf(Date.UTC(year, month - 1, date), timeZone),
    to: startOf(Date.UTC(year, month - 1, date + 1), timeZone),
  };
}

/** The time at which the zone's clocks show the midnight that `utcMidnight` names in UTC. */
function startOf(utcMidnight: number, timeZone: string): number {
  let guess = utcMidnight;
  // Twice: the offset at the first guess may be the one from before a change of the clocks.
  for (let round = 0; round < 2; round += 1) guess = utcMidnight - offsetAt(guess, timeZone);
  return guess;
}

function offsetAt(at: number, timeZone: string): number {
  const { year, month, day, hour, minute } = partsOf(at, timeZone);
  const shown = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return shown - Math.floor(at / 60_000) * 60_000;
}
