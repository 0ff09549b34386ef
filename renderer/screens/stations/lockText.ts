/** When a station locks by itself, in words; `minutes` null: never. */
export function lockText(minutes: number | null): string {
  if (minutes === null) return 'by hand only';
  return `after ${minutes} idle ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** Minutes as they are typed: null for an empty field, NaN for what is no number. */
export function typedMinutes(text: string): number | null {
  const typed = text.trim();
  if (typed === '') return null;
  return /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
}
