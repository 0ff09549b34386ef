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

const isEarlier = (a: Planned, b: Planned): boolean =>
  a.moment < b.moment || (a.moment === b.moment && a.added < b.added);

/** A binary heap: the work at a place comes before that at twice the place plus one and plus two. */
export function newAgenda(): Agenda {
  const heap: Planned[] = [];
  let now = 0;
  let added = 0;

  function rise(item: Planned): void {
    let place = heap.push(item) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = heap[above];
      if (other === undefined || !isEarlier(item, other)) break;
      heap[place] = other;
      place = above;
    }
    heap[place] = item;
  }

  function sink(item: Planned): void {
    let place = 0;
    for (;;) {
      const left = heap[2 * place + 1];
      const right = heap[2 * place + 2];
      if (left === undefined) break;
      const [other, below] =
        right !== undefined && isEarlier(right, left) ? [right, 2 * place + 2] : [left, 2 * place + 1];
      if (!isEarlier(other, item)) break;
      heap[place] = other;
      place = below;
    }
    heap[place] = item;
  }

  return {
    get now() {
      return now;
    },
    add(moment, work) {
      if (moment < now) throw new Error(`moment ${moment} is over`);
      added += 1;
      rise({ moment, added, work });
    },
    take(before) {
      const [first] = heap;
      if (first === undefined || first.moment >= before) return undefined;
      const last = heap.pop();
      if (last !== undefined && last !== first) sink(last);
      now = first.moment;
      return first.work;
    },
  };
}
