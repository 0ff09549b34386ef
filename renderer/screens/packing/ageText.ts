import { type Clock, clockTime, dayOf } from '../../../shared/domain/times';

const oneDay = 86_400_000;

/** How long an order has been waiting, in days of the warehouse. `at`: epoch ms. */
export function ageText(at: number, clock: Clock): string {
  const day = (time: number): number => Date.parse(dayOf(time, clock.timeZone));
  const days = Math.round((day(clock.now) - day(at)) / oneDay);
  if (days <= 0) return `today ${clockTime(at, clock.timeZone)}`;
  return days === 1 ? 'yesterday' : `${days} days ago`;
}
