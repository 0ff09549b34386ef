/** How rows are sorted by one column: from the start, and a few of them again. Equal rows by their id. */
export interface RowOrder {
  build(rows: Uint32Array): Uint32Array;
  /** By the column alone. */
  compare(one: number, other: number): number;
}

/** Above this share of changed rows, sorting all is cheaper than putting them back one by one. */
const mostMoved = 1 / 16;

/**
 * All rows in the order of one column, made when it is first asked for. Rows that change are taken out and put back in
 * their places the next time.
 */
export class Permutation {
  readonly #order: RowOrder;
  #rows: Uint32Array | null = null;
  readonly #moved = new Set<number>();

  constructor(order: RowOrder) {
    this.#order = order;
  }

  /** A row is new, or has another value in this column. */
  touch(row: number): void {
    if (this.#rows !== null) this.#moved.add(row);
  }

  /** The order itself is another one. */
  forget(): void {
    this.#rows = null;
    this.#moved.clear();
  }

  /** `all`: every row, by id. */
  rows(all: () => Uint32Array): Uint32Array {
    if (this.#rows === null || this.#moved.size > this.#rows.length * mostMoved) {
      this.#rows = this.#order.build(all());
    } else if (this.#moved.size > 0) {
      this.#rows = this.#putBack(this.#rows);
    }
    this.#moved.clear();
    return this.#rows;
  }

  #putBack(rows: Uint32Array): Uint32Array {
    const moved = [...this.#moved].sort((a, b) => this.#compare(a, b));
    const kept = rows.filter((row) => !this.#moved.has(row));
    const result = new Uint32Array(kept.length + moved.length);
    let from = 0;
    let to = 0;
    for (const row of moved) {
      const place = this.#placeOf(kept, row, from);
      result.set(kept.subarray(from, place), to);
      to += place - from;
      result[to] = row;
      to += 1;
      from = place;
    }
    result.set(kept.subarray(from), to);
    return result;
  }

  #placeOf(kept: Uint32Array, row: number, from: number): number {
    let low = from;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(kept[middle] ?? 0, row) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(one: number, other: number): number {
    return this.#order.compare(one, other) || one - other;
  }

  get byteLength(): number {
    return this.#rows?.byteLength ?? 0;
  }
}
