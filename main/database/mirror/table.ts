import { type ColumnName, columnNames } from '../../../shared/domain/columns';
import { fold } from '../../../shared/domain/fold';
import { Columns, type StoredRow } from './columns';
import type { Dictionary } from './dictionary';
import { Names, type Renamed } from './names';
import { Notes } from './notes';
import { Permutation, type RowOrder } from './permutation';
import { radixOrder } from './radixOrder';
import { TextBlob } from './textBlob';

/** What the grid can be sorted by; `changed`: the order without a chosen sort. */
export type SortName = ColumnName | 'changed';

/** Every serial as the grid filters and sorts it, and the orders of its columns. */
export class Table {
  readonly columns = new Columns();
  readonly serial = new TextBlob();
  readonly notes = { wmsNotes: new Notes(), omsNotes: new Notes() };
  readonly names = new Names();
  /** Whether anything is sorted by anything yet. */
  #isSorted = false;
  readonly #permutations: ReadonlyMap<SortName, Permutation>;

  constructor() {
    const sorts: readonly SortName[] = [...columnNames, 'changed'];
    this.#permutations = new Map(sorts.map((sort) => [sort, new Permutation(this.#orderBy(sort))]));
  }

  /** Takes a row as the file has it now. */
  set(stored: StoredRow): void {
    const [row, product, bin, status, process, order, updated, changed, value, wmsNotes, omsNotes] = stored;
    const { columns } = this;
    const fresh = columns.admit(row);
    const text = fold(value);
    if (fresh && this.#isSorted) this.#touch(row, ...this.#permutations.keys());
    if (fresh || !this.serial.has(row, text)) {
      this.serial.set(row, text);
      this.#touch(row, 'serial');
    }
    if (this.notes.wmsNotes.set(row, fold(wmsNotes ?? ''))) this.#touch(row, 'wmsNotes');
    if (this.notes.omsNotes.set(row, fold(omsNotes ?? ''))) this.#touch(row, 'omsNotes');
    if (columns.product[row] !== product) this.#touch(row, 'sku', 'prodId');
    if (columns.bin[row] !== (bin ?? 0)) this.#touch(row, 'bin', 'location');
    if (columns.status[row] !== status) this.#touch(row, 'status');
    if (columns.process[row] !== (process ?? 0)) this.#touch(row, 'processId', 'processType');
    if (columns.order[row] !== (order ?? 0)) this.#touch(row, 'order');
    if (columns.updated[row] !== updated) this.#touch(row, 'update');
    if (columns.changed[row] !== changed) this.#touch(row, 'changed');
    columns.product[row] = product;
    columns.bin[row] = bin ?? 0;
    columns.status[row] = status;
    columns.process[row] = process ?? 0;
    columns.order[row] = order ?? 0;
    columns.updated[row] = updated;
    columns.changed[row] = changed;
  }

  renamed({ products, bins }: Renamed): void {
    if (products) this.#forget('sku', 'prodId');
    if (bins) this.#forget('bin', 'location');
  }

  /** All rows in the order of a column, ascending. */
  sorted(sort: SortName): Uint32Array {
    this.#isSorted = true;
    const permutation = this.#permutations.get(sort);
    if (permutation === undefined) throw new Error(`nothing is sorted by ${sort}`);
    return permutation.rows(() => this.columns.rows());
  }

  get sorts(): readonly SortName[] {
    return [...this.#permutations.keys()];
  }

  /** Bytes of the arrays. */
  get byteLength(): number {
    const orders = [...this.#permutations.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
    return this.columns.byteLength + this.serial.byteLength + orders;
  }

  /** Nothing is sorted yet while it is loaded: then there is nothing to be told. */
  #touch(row: number, ...sorts: readonly SortName[]): void {
    if (!this.#isSorted) return;
    for (const sort of sorts) this.#permutations.get(sort)?.touch(row);
  }

  #forget(...sorts: readonly SortName[]): void {
    for (const sort of sorts) this.#permutations.get(sort)?.forget();
  }

  #orderBy(sort: SortName): RowOrder {
    const { columns, names, notes, serial } = this;
    switch (sort) {
      case 'serial':
        return { build: (rows) => serial.sort(rows), compare: (one, other) => serial.compare(one, other) };
      case 'wmsNotes':
      case 'omsNotes':
        return {
          build: (rows) => notes[sort].sort(rows),
          compare: (one, other) => notes[sort].compare(one, other),
        };
      case 'sku':
      case 'prodId':
        return byName(names[sort], (row) => columns.product[row] ?? 0);
      case 'bin':
      case 'location':
        return byName(names[sort], (row) => columns.bin[row] ?? 0);
      case 'processId':
        return byName(names.process, (row) => columns.process[row] ?? 0);
      case 'order':
        return byName(names.process, (row) => columns.order[row] ?? 0);
      case 'processType':
        return byNumber((row) => names.types[columns.process[row] ?? 0] ?? 0);
      case 'status':
        return byNumber((row) => columns.status[row] ?? 0);
      case 'update':
        return byNumber((row) => columns.updated[row] ?? 0);
      case 'changed':
        return byNumber((row) => columns.changed[row] ?? 0);
    }
  }
}

/** By whole numbers up to 2^48. */
function byNumber(key: (row: number) => number): RowOrder {
  return {
    build(rows) {
      // A time of today has 41 bits; its distance from the first one of the warehouse, fewer.
      let least = Infinity;
      let largest = 0;
      for (const row of rows) {
        least = Math.min(least, key(row));
        largest = Math.max(largest, key(row));
      }
      return radixOrder(rows, (row) => key(row) - least, largest - least);
    },
    compare: (one, other) => key(one) - key(other),
  };
}

function byName(names: Dictionary, idOf: (row: number) => number): RowOrder {
  return {
    build(rows) {
      const ranks = names.ranks();
      return radixOrder(rows, (row) => ranks[idOf(row)] ?? 0, ranks.length);
    },
    compare(one, other) {
      const ranks = names.ranks();
      return (ranks[idOf(one)] ?? 0) - (ranks[idOf(other)] ?? 0);
    },
  };
}
