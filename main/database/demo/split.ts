import type { Random } from './random';

/** Splits a whole number into so many parts of uneven size; they add up to it exactly. */
export function split(random: Random, total: number, parts: number): readonly number[] {
  const ends = Array.from({ length: parts }, () => random.between(0.5, 1.5));
  for (let at = 1; at < parts; at += 1) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
  const whole = ends.at(-1) ?? 1;
  const marks = ends.map((end) => Math.round((total * end) / whole));
  return marks.map((mark, at) => mark - (marks[at - 1] ?? 0));
}
