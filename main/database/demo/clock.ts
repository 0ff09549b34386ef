import type { Random } from './random';

/** The generator's own clock, epoch ms: it only rises. */
export interface DemoClock {
  /** The next thing begins at `from`, or right after the last one; what follows it fits before `until`. */
  enter(from: number, until: number): void;
  next(): number;
}

const pause = { least: 15_000, most: 90_000 } as const;

export function newClock(random: Random): DemoClock {
  let last = 0;
  let start: number | null = null;
  let end = 0;
  return {
    enter(from, until) {
      start = Math.max(Math.round(from), last + 1);
      end = Math.floor(until);
    },
    next() {
      const half = Math.floor((end - last) / 2);
      last = start ?? last + Math.max(1, Math.min(random.whole(pause.least, pause.most), half));
      start = null;
      return last;
    },
  };
}
