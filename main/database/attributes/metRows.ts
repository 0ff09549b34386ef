/** Which row of a file gave a serial an attribute first; in numbers, because there may be a hundred thousand. */
export class MetRows {
  /** By attribute, by serial, the place in the two lists below. */
  readonly #places = new Map<number, Map<number, number>>();
  readonly #rows: number[] = [];
  readonly #values: number[] = [];

  add(serial: number, attribute: number, row: number, value: number): void {
    const own = this.#places.get(attribute) ?? new Map<number, number>();
    this.#places.set(attribute, own.set(serial, this.#rows.length));
    this.#rows.push(row);
    this.#values.push(value);
  }

  of(serial: number, attribute: number): { readonly row: number; readonly value: number } | undefined {
    const place = this.#places.get(attribute)?.get(serial);
    if (place === undefined) return undefined;
    return { row: this.#rows[place] ?? 0, value: this.#values[place] ?? 0 };
  }
}
