/** A serial's row as the file has it; text as it stands there. */
export type StoredRow = readonly [
  id: number,
  product: number,
  bin: number | null,
  status: number,
  process: number | null,
  order: number | null,
  updated: number,
  changed: number,
  value: string,
  wmsNotes: string | null,
  omsNotes: string | null,
];

type Numbers = 'product' | 'bin' | 'status' | 'process' | 'order' | 'updated' | 'changed';

/** The numbers of every serial, each column an array by row id; a product of 0 is no row. */
export class Columns {
  product = new Uint32Array(1024);
  bin = new Uint32Array(1024);
  status = new Uint8Array(1024);
  process = new Uint32Array(1024);
  order = new Uint32Array(1024);
  updated = new Float64Array(1024);
  changed = new Uint32Array(1024);
  /** Rows there are, and one more than the largest id. */
  count = 0;
  size = 1;

  /** Makes room for a row; true where it is new. */
  admit(row: number): boolean {
    if (row >= this.product.length) this.#grow(row + 1);
    if (row >= this.size) this.size = row + 1;
    if ((this.product[row] ?? 0) !== 0) return false;
    this.count += 1;
    return true;
  }

  /** Every row, by id. */
  rows(): Uint32Array {
    const rows = new Uint32Array(this.count);
    let next = 0;
    for (let row = 0; row < this.size; row += 1) {
      if (this.product[row] === 0) continue;
      rows[next] = row;
      next += 1;
    }
    return rows;
  }

  get byteLength(): number {
    const columns: readonly Numbers[] = [
      'product',
      'bin',
      'status',
      'process',
      'order',
      'updated',
      'changed',
    ];
    return columns.reduce((sum, name) => sum + this[name].byteLength, 0);
  }

  #grow(least: number): void {
    const length = Math.max(least, Math.ceil(this.product.length * 1.25));
    this.product = copied(new Uint32Array(length), this.product);
    this.bin = copied(new Uint32Array(length), this.bin);
    this.status = copied(new Uint8Array(length), this.status);
    this.process = copied(new Uint32Array(length), this.process);
    this.order = copied(new Uint32Array(length), this.order);
    this.updated = copied(new Float64Array(length), this.updated);
    this.changed = copied(new Uint32Array(length), this.changed);
  }
}

function copied<A extends Uint32Array | Uint8Array | Float64Array>(to: A, from: A): A {
  to.set(from);
  return to;
}
