import type { Random } from './random';

/** The generator's own clock, epoch ms: it only rises. */
export interface DemoClock {
  /** What comes next begins at `from`, or right after the last, and what follows it fits before `until`. */
  enter(from: number, until: number): void;
  next(): number;
}

const pause = { least: 4_000, most: 25_000 } as const;

export function newClock(random: Random): DemoClock {
  let last = 0;
  let from = 0;
  let until = 0;
  return {
    enter(begin, end) {
      from = Math.round(begin);
      until = end;
    },
    next() {
      // Where the time before `until` runs out, half of what is left is taken.
      const wait = Math.min(random.whole(pause.least, pause.most), Math.floor((until - last) / 2));
      last = from > last ? from : last + Math.max(1, wait);
      return last;
    },
  };
}
