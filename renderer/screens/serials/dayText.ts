import { day } from '../../../shared/contract/shapes';

const whole = 'yyyy-mm-dd'.length;

/** Whether the text is a day of the calendar, as the query's own schema reads it. */
export function isDay(text: string): boolean {
  return day.safeParse(text).success;
}

/**
 * What to tell about a typed day, or null. Half a day says nothing while somebody still types it (`typing`),
 * so that no sentence comes and goes with each key.
 */
export function dayProblem(text: string, typing: boolean): string | null {
  const typed = text.trim();
  if (typed === '' || isDay(typed)) return null;
  if (typing && typed.length < whole) return null;
  return 'Use yyyy-mm-dd, such as 2026-10-01.';
}
