import TinyQueue from 'tinyqueue';

/**
 * What is going to happen. A moment is the place of a working day and the share of its working time that has
 * passed: 3.5 is the middle of the fourth day.
 */
export interface Agenda {
  /** The moment of the work taken last. */
  readonly now: number;
  add(moment: number, work: () => Promise<void>): void;
  /** Takes the earliest work out, if it comes before this moment; of two at one moment, the one added first. */
  take(before: number): (() => Promise<void>) | undefined;
}

interface Planned {
  readonly moment: number;
  readonly added: number;
  readonly work: () => Promise<void>;
}

export function newAgenda(): Agenda {
  const planned = new TinyQueue<Planned>([], (a, b) => a.moment - b.moment || a.added - b.added);
  let now = 0;
  let added = 0;
  return {
    get now() {
      return now;
    },
    add(moment, work) {
      if (moment < now) throw new Error(`moment ${moment} is over`);
      added += 1;
      planned.push({ moment, added, work });
    },
    take(before) {
      const next = planned.peek();
      if (next === undefined || next.moment >= before) return undefined;
      planned.pop();
      now = next.moment;
      return next.work;
    },
  };
}
