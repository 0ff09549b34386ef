import { setImmediate } from 'node:timers/promises';
import { noFilters, type SerialFilters } from '../../../shared/contract/serialFilters';
import type { Selection } from '../../../shared/contract/selection';
import type { SerialSort } from '../../../shared/contract/serials';
import type { Engine, Reading } from '../engines/engine';
import type { StoredRow } from './columns';
import { type Match, match } from './match';
import { Table } from './table';
import { allOf, pageOf } from './walk';

/** Rows read in one go while it is loaded; a page asked meanwhile waits for no more. */
const chunk = 20_000;

type Snapshot = Pick<Reading, 'rows'>;

/** What a page is asked by; `page` from 0 on. */
interface Asked {
  readonly filters: SerialFilters;
  readonly sort: SerialSort | null;
  readonly page: number;
  readonly pageSize: number;
}

/**
 * The column mirror: filters, sorts, jumps, exact counts and selections of the grid answered from memory. It holds
 * nothing that is not in the file, and pulls what changed inside the snapshot of each question, so that its answers are
 * those of plain SQL.
 */
export class Mirror {
  readonly #timeZone: string;
  #table = new Table();
  /** The newest journal line that is in the table; null until it is loaded. */
  #newest: number | null = null;
  #last: { readonly filters: string; readonly match: Match } | null = null;

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  get isUp(): boolean {
    return this.#newest !== null;
  }

  /** Bytes of its arrays. */
  get byteLength(): number {
    return this.#table.byteLength;
  }

  /** Reads everything, a piece at a time; questions are answered by plain SQL meanwhile. */
  async load(engine: Pick<Engine, 'read'>): Promise<void> {
    const table = new Table();
    const start = await engine.read(async ({ rows }) => {
      table.names.read({ rows }, -1);
      return newestLine({ rows });
    });
    for (let after = 0; ;) {
      const read = await engine.read(async ({ rows }) => rows<StoredRow>(nextRows, { after, most: chunk }));
      for (const row of read) table.set(row);
      const last = read.at(-1);
      if (last === undefined) break;
      [after] = last;
      await setImmediate();
    }
    this.#table = table;
    this.#newest = start;
    // What was committed meanwhile, before anything is sorted: a row may name what was not known at the start.
    await engine.read(async (snapshot) => this.#pull(snapshot));
  }

  /** Sorts by each column: the first to ask for it would wait. */
  async sort(): Promise<void> {
    for (const sort of this.#table.sorts) {
      this.#table.sorted(sort);
      await setImmediate();
    }
  }

  /** A page of ids, how many match, and how many serials there are. */
  page(
    snapshot: Snapshot,
    { filters, sort, page, pageSize }: Asked,
  ): { readonly ids: readonly number[]; readonly matching: number; readonly all: number } {
    const { mask, count } = this.#match(snapshot, filters);
    const { order, descending } = this.#order(sort);
    const skip = page * pageSize;
    const ids = skip >= count ? [] : pageOf(order, mask, { descending, skip, most: pageSize });
    return { ids, matching: count, all: this.#table.columns.count };
  }

  count(snapshot: Snapshot, selection: Selection): number {
    return this.#selected(snapshot, selection).count;
  }

  /** The ids of a selection in the grid's order. */
  ids(snapshot: Snapshot, selection: Selection, sort: SerialSort | null): Uint32Array<ArrayBuffer> {
    const { mask } = this.#selected(snapshot, selection);
    const { order, descending } = this.#order(sort);
    return allOf(order, mask, descending);
  }

  #order(sort: SerialSort | null) {
    return {
      order: this.#table.sorted(sort?.column ?? 'changed'),
      descending: sort === null || sort.direction === 'desc',
    };
  }

  #selected(snapshot: Snapshot, selection: Selection): Match {
    if (selection.is === 'all') {
      const all = this.#match(snapshot, selection.filters);
      return without(all, selection.except);
    }
    const all = this.#match(snapshot, noFilters);
    const mask = new Uint8Array(all.mask.length);
    for (const row of selection.ids) if (all.mask[row] === 1) mask[row] = 1;
    return { mask, count: mask.reduce((sum, is) => sum + is, 0) };
  }

  #match(snapshot: Snapshot, filters: SerialFilters): Match {
    this.#pull(snapshot);
    const key = JSON.stringify(filters);
    if (this.#last?.filters !== key) {
      this.#last = { filters: key, match: match(this.#table, snapshot, filters, this.#timeZone) };
    }
    return this.#last.match;
  }

  /** Takes what was committed since the last question, as this snapshot has it. */
  #pull(snapshot: Snapshot): void {
    const newest = newestLine(snapshot);
    const known = this.#newest;
    if (known === null) throw new Error('the mirror is not loaded');
    if (newest === known) return;
    this.#last = null;
    this.#table.renamed(this.#table.names.read(snapshot, known));
    for (const row of snapshot.rows<StoredRow>(changedRows, { known })) this.#table.set(row);
    this.#newest = newest;
  }
}

function without({ mask, count }: Match, except: readonly number[]): Match {
  if (except.length === 0) return { mask, count };
  const left = Uint8Array.from(mask);
  for (const row of except) if (row < left.length) left[row] = 0;
  return { mask: left, count: left.reduce((sum, is) => sum + is, 0) };
}

const newestLine = ({ rows }: Snapshot): number => rows<[number | null]>(lastLine, {})[0]?.[0] ?? 0;

const lastLine = 'SELECT max(number) FROM journal';
const stored = `SELECT id, product, bin, status, process, order_id, updated_at, changed, value, wms_notes, oms_notes
  FROM serial`;
const nextRows = `${stored} WHERE id > @after ORDER BY id LIMIT @most`;
const changedRows = `${stored} WHERE changed > @known`;
