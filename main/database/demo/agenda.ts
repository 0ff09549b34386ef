/** What is going to happen on which day. */
export interface Agenda {
  /** `time`: 0 when work begins on that day, 1 when it ends. */
  add(day: number, time: number, work: () => Promise<void>): void;
  /** Takes a day's work out, in the order of its times. */
  take(day: number): readonly Planned[];
}

interface Planned {
  readonly time: number;
  readonly work: () => Promise<void>;
}

export function newAgenda(): Agenda {
  const days = new Map<number, Planned[]>();
  let taken = -1;
  return {
    add(day, time, work) {
      if (day <= taken) throw new Error(`day ${day} is over`);
      const known = days.get(day);
      if (known === undefined) days.set(day, [{ time, work }]);
      else known.push({ time, work });
    },
    take(day) {
      const planned = days.get(day) ?? [];
      days.delete(day);
      taken = day;
      return planned.toSorted((a, b) => a.time - b.time);
    },
  };
}
