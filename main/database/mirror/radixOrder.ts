const digit = 16;
const buckets = 1 << digit;

/**
 * Sorts places by their keys, in the order given where keys are equal: one pass for each 16 bits of the largest key.
 * `keys`: whole numbers from 0 to 2^48, by place.
 */
export function radixOrder(
  places: Uint32Array,
  keys: (place: number) => number,
  largest: number,
): Uint32Array {
  let from: Uint32Array = places;
  let to: Uint32Array = new Uint32Array(places.length);
  let own = false;
  for (let unit = 1; unit <= largest; unit *= buckets) {
    pass(from, to, (place) => Math.floor(keys(place) / unit) % buckets);
    // The caller's own array is read, never written.
    const spare = own ? from : new Uint32Array(places.length);
    own = true;
    from = to;
    to = spare;
  }
  return own ? from : Uint32Array.from(places);
}

/** One stable counting sort. */
export function pass(from: Uint32Array, to: Uint32Array, key: (place: number) => number): void {
  const starts = new Uint32Array(buckets + 1);
  for (let index = 0; index < from.length; index += 1) {
    const next = key(from[index] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= buckets; bucket += 1) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  for (let index = 0; index < from.length; index += 1) {
    const place = from[index] ?? 0;
    const bucket = key(place);
    const start = starts[bucket] ?? 0;
    to[start] = place;
    starts[bucket] = start + 1;
  }
}
