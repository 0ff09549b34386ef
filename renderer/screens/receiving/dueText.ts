import { type Clock, dayOf, spokenDay } from '../../../shared/domain/times';

export interface Due {
  readonly text: string;
  readonly late: boolean;
}

const oneDay = 86_400_000;

/** When a replenishment is expected, counted in days of the warehouse. `day`: `yyyy-mm-dd`, or null for no day set. */
export function dueText(day: string | null, clock: Clock): Due {
  if (day === null) return { text: 'No day set', late: false };
  const days = Math.round((Date.parse(day) - Date.parse(dayOf(clock.now, clock.timeZone))) / oneDay);
  if (days < 0) return { text: days === -1 ? '1 day late' : `${-days} days late`, late: true };
  if (days === 0) return { text: 'Today', late: false };
  return { text: days === 1 ? 'Tomorrow' : spokenDay(day, clock), late: false };
}
