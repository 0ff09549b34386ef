import Papa from 'papaparse';
import { type CellProblem, extraCells, readCell } from '../../../shared/csv/cell';
import { type Header, readHeader, type WantedColumn } from '../../../shared/csv/header';
import { type Delimiter, findLayout, type Layout } from '../../../shared/csv/layout';
import { longestRecord, mostRows, mostRowsAndBlanks } from '../../../shared/csv/problems';
import { Records } from '../../../shared/csv/records';
import { fold } from '../../../shared/domain/fold';
import { FileProblem } from './fileProblem';

/** A row with something in it, as a spreadsheet numbers it: the header is row 1. All cells are text. */
export interface CsvRow<Key extends string> {
  readonly row: number;
  readonly cells: Readonly<Record<Key, string>>;
  /** The first cell that cannot be taken, and its column. */
  readonly problem: (CellProblem & { readonly key: Key }) | null;
}

interface Found {
  readonly delimiter: Delimiter;
  readonly used: readonly string[];
  readonly ignored: readonly string[];
  readonly rows: number;
  readonly emptyRows: number;
}

/** The table of a file as it is being read. Its methods throw `FileProblem` where the file cannot be read as a whole. */
export class Table<Key extends string> {
  readonly #columns: readonly WantedColumn<Key>[];
  /** The text until the layout shows. */
  #start = '';
  #layout: Layout | null = null;
  #records: Records | null = null;
  #header: Header<Key> | null = null;
  #row = 0;
  #rows = 0;
  #blank = 0;

  constructor(columns: readonly WantedColumn<Key>[]) {
    this.#columns = columns;
  }

  /** The rows that are whole with the next piece of text. */
  add(text: string): readonly CsvRow<Key>[] {
    return this.#records === null ? this.#begin(text, false) : this.#read(this.#records.add(text));
  }

  /** The last row, where no line end follows it. */
  end(): readonly CsvRow<Key>[] {
    const begun = this.#records === null ? this.#begin('', true) : [];
    const rows = this.#records === null ? [] : this.#read(this.#records.end());
    if (this.#header === null) throw new FileProblem({ is: 'empty' });
    return [...begun, ...rows];
  }

  /** The wanted columns that the file has; none before its header is read. */
  given(): ReadonlySet<Key> {
    return new Set(this.#header?.places.keys());
  }

  /** What was recognised up to here. */
  found(): Found {
    return {
      delimiter: this.#layout?.delimiter ?? ',',
      used: this.#header?.used ?? [],
      ignored: this.#header?.ignored ?? [],
      rows: this.#rows,
      emptyRows: this.#blank,
    };
  }

  #begin(text: string, all: boolean): readonly CsvRow<Key>[] {
    this.#start += text;
    const layout = findLayout(this.#start, all || this.#start.length > longestRecord);
    if (layout === null) return [];
    this.#layout = { delimiter: layout.delimiter, newline: layout.newline };
    this.#records = new Records(this.#layout);
    const start = this.#start.slice(layout.skip);
    this.#start = '';
    return this.#read(this.#records.add(start));
  }

  #read(cut: ReturnType<Records['add']>): readonly CsvRow<Key>[] {
    if ('problem' in cut) throw new FileProblem(cut.problem);
    if (cut.records.length === 0 || this.#layout === null) return [];
    const { delimiter, newline } = this.#layout;
    const text = cut.records.join(newline);
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline, header: false });
    const stray = errors.find(({ type }) => type === 'Quotes');
    if (stray !== undefined)
      throw new FileProblem({ is: 'strayQuote', row: this.#row + (stray.row ?? 0) + 1 });
    const rows: CsvRow<Key>[] = [];
    // One blank record alone is nothing to the parser, and a row to a spreadsheet.
    for (const cells of text === '' ? [['']] : data) {
      const row = this.#take(cells, delimiter);
      if (row !== null) rows.push(row);
    }
    return rows;
  }

  #take(cells: readonly string[], delimiter: Delimiter): CsvRow<Key> | null {
    this.#row += 1;
    if (this.#row > mostRowsAndBlanks) throw new FileProblem({ is: 'tooManyRows' });
    if (cells.every((cell) => cell.trim() === '')) {
      this.#blank += 1;
      return null;
    }
    if (this.#header === null) {
      const header = readHeader(cells, this.#columns, fold);
      if ('problem' in header) throw new FileProblem(header.problem);
      this.#header = header;
      return null;
    }
    this.#rows += 1;
    if (this.#rows > mostRows) throw new FileProblem({ is: 'tooManyRows' });
    return this.#rowOf(cells, this.#header, delimiter);
  }

  #rowOf(cells: readonly string[], { places, width }: Header<Key>, delimiter: Delimiter): CsvRow<Key> {
    const extra = extraCells(cells, width, delimiter);
    let problem: CsvRow<Key>['problem'] = null;
    const named = this.#columns.map((column): [Key, string] => {
      const read = readCell(cells[places.get(column.key) ?? -1] ?? '', column);
      if ('value' in read) return [column.key, read.value];
      problem ??= { ...read.problem, key: column.key };
      return [column.key, read.problem.value];
    });
    // Where the row was cut does not show: told at its last column, before what its cells lack.
    if (extra !== null) problem = { ...extra, key: lastOf(this.#columns, places) };
    // The columns name every key; fromEntries forgets that.
    return { row: this.#row, cells: Object.fromEntries(named) as Record<Key, string>, problem };
  }
}

/** The column that stands last in the file. */
function lastOf<Key extends string>(
  columns: readonly WantedColumn<Key>[],
  places: ReadonlyMap<Key, number>,
): Key {
  const keys = columns.map(({ key }) => key);
  return keys.reduce((last, key) => ((places.get(key) ?? -1) > (places.get(last) ?? -1) ? key : last));
}
