const dayOfMonth = (year: number, month: number, day: number): Date =>
  new Date(Date.UTC(year, month - 1, day));

/**
 * The day that six digits YYMMDD mean, `yyyy-mm-dd`; day 00 is the last of the month. The century lies within 49 years
 * behind and 50 ahead of `thisYear` (GS1 General Specifications, 7.12). Null for a day that no calendar has.
 */
export function gs1Day(digits: string, thisYear: number): string | null {
  const [short, month, day] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)].map(Number);
  if (short === undefined || month === undefined || day === undefined || month < 1 || month > 12) return null;
  const century = thisYear - (thisYear % 100);
  const ahead = short - (thisYear % 100);
  const year = century + short + (ahead >= 51 ? -100 : ahead <= -50 ? 100 : 0);
  const found = day === 0 ? dayOfMonth(year, month + 1, 0) : dayOfMonth(year, month, day);
  if (found.getUTCMonth() !== month - 1) return null;
  return found.toISOString().slice(0, 10);
}
