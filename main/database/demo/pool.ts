/** Things in the order they came, oldest first. */
export interface Pool<T> {
  readonly size: number;
  add(item: T): void;
  /** The item at a place from the oldest, 0. */
  at(place: number): T | undefined;
  /** Takes one out; the oldest moves into its place, so that nothing is shifted. */
  take(place?: number): T | undefined;
}

const wasted = 1_024;

export function newPool<T>(): Pool<T> {
  let items: T[] = [];
  let first = 0;
  return {
    get size() {
      return items.length - first;
    },
    add: (item) => void items.push(item),
    at: (place) => items[first + place],
    take(place = 0) {
      const oldest = items[first];
      const taken = items[first + place];
      if (oldest === undefined || taken === undefined) return undefined;
      items[first + place] = oldest;
      first += 1;
      if (first > wasted && first > items.length / 2) {
        items = items.slice(first);
        first = 0;
      }
      return taken;
    },
  };
}
