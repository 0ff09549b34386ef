import Papa from 'papaparse';
import { type CellProblem, readCell } from '../../../shared/csv/cell';
import { delimiterNames, findDelimiter } from '../../../shared/csv/delimiter';
import { encodingNames } from '../../../shared/csv/encodings';
import { type Header, readHeader, type WantedColumn } from '../../../shared/csv/header';
import { type CsvProblem, mostRows } from '../../../shared/csv/problems';
import { type Layout, Records } from '../../../shared/csv/records';
import { fold } from '../../../shared/domain/fold';
import { openText } from './readText';

/** A row with something in it, as a spreadsheet numbers it: the header is row 1. All cells are text. */
export interface CsvRow<Key extends string> {
  readonly row: number;
  readonly cells: Readonly<Record<Key, string>>;
  /** The first cell that cannot be taken, and its column. */
  readonly problem: (CellProblem & { readonly key: Key }) | null;
}

/** What was recognised of a file, and how many of its rows are blank. */
export interface CsvFile {
  readonly encoding: string;
  readonly delimiter: string;
  readonly used: readonly string[];
  readonly ignored: readonly string[];
  readonly rows: number;
  readonly emptyRows: number;
}

interface Reading<Key extends string> {
  readonly columns: readonly WantedColumn<Key>[];
  /** The next rows, in their order; waits until they are taken. `share`: how much of the file is read, 0 to 1. */
  readonly take: (rows: readonly CsvRow<Key>[], share: number) => Promise<void>;
}

/** Ends the reading of a file that cannot be read as a whole. */
class Unreadable extends Error {
  readonly problem: CsvProblem;

  constructor(problem: CsvProblem) {
    super(problem.is);
    this.problem = problem;
  }
}

/**
 * Reads a CSV file of any size, some thousand rows at a time, so that neither memory nor a turn of the thread grows
 * with it. Says what was recognised, or why the file cannot be read as a whole; rows already taken do not count then.
 */
export async function readCsv<Key extends string>(
  path: string,
  { columns, take }: Reading<Key>,
): Promise<CsvFile | { readonly problem: CsvProblem }> {
  const file = await openText(path);
  if ('problem' in file) return file;
  let table: Table<Key> | null = null;
  try {
    for await (const { text, read } of file.pieces()) {
      if (table === null && text === '') continue;
      table ??= new Table(text, columns);
      await take(table.add(text), read / file.bytes);
    }
    if (table === null) return { problem: { is: 'empty' } };
    await take(table.end(), 1);
    return { encoding: encodingNames[file.encoding], ...table.found() };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem };
    throw error;
  }
}

/** The table of a file as it is being read; `start`: the first piece of its text. */
class Table<Key extends string> {
  readonly #columns: readonly WantedColumn<Key>[];
  readonly #layout: Layout;
  readonly #records: Records;
  #skip: number;
  #header: Header<Key> | null = null;
  #row = 0;
  #rows = 0;
  #blank = 0;

  constructor(start: string, columns: readonly WantedColumn<Key>[]) {
    const { delimiter, skip } = findDelimiter(start);
    this.#columns = columns;
    this.#layout = { delimiter, newline: start.includes('\n') ? '\n' : '\r' };
    this.#records = new Records(this.#layout);
    this.#skip = skip;
  }

  add(text: string): readonly CsvRow<Key>[] {
    const cut = this.#records.add(text.slice(this.#skip));
    this.#skip = 0;
    return this.#read(cut);
  }

  end(): readonly CsvRow<Key>[] {
    const rows = this.#read(this.#records.end());
    if (this.#header === null) throw new Unreadable({ is: 'empty' });
    return rows;
  }

  found(): Omit<CsvFile, 'encoding'> {
    return {
      delimiter: delimiterNames[this.#layout.delimiter],
      used: this.#header?.used ?? [],
      ignored: this.#header?.ignored ?? [],
      rows: this.#rows,
      emptyRows: this.#blank,
    };
  }

  #read(cut: ReturnType<Records['add']>): readonly CsvRow<Key>[] {
    if ('problem' in cut) throw new Unreadable(cut.problem);
    if (cut.records.length === 0) return [];
    const text = cut.records.join(this.#layout.newline);
    const { data, errors } = Papa.parse<string[]>(text, { ...this.#layout, header: false });
    const stray = errors.find(({ type }) => type === 'Quotes');
    if (stray !== undefined)
      throw new Unreadable({ is: 'strayQuote', row: this.#row + (stray.row ?? 0) + 1 });
    // One blank record alone is nothing to the parser, and a row to a spreadsheet.
    const records = text === '' ? [['']] : data;
    return records.flatMap((cells) => this.#take(cells) ?? []);
  }

  #take(cells: readonly string[]): CsvRow<Key> | null {
    this.#row += 1;
    if (cells.every((cell) => cell.trim() === '')) {
      this.#blank += 1;
      return null;
    }
    if (this.#header === null) {
      const header = readHeader(cells, this.#columns, fold);
      if ('problem' in header) throw new Unreadable(header.problem);
      this.#header = header;
      return null;
    }
    this.#rows += 1;
    if (this.#rows > mostRows) throw new Unreadable({ is: 'tooManyRows' });
    return this.#rowOf(cells, this.#header);
  }

  #rowOf(cells: readonly string[], { places }: Header<Key>): CsvRow<Key> {
    let problem: CsvRow<Key>['problem'] = null;
    const named = this.#columns.map((column): [Key, string] => {
      const read = readCell(cells[places.get(column.key) ?? -1] ?? '', column);
      if ('value' in read) return [column.key, read.value];
      problem ??= { ...read.problem, key: column.key };
      return [column.key, read.problem.value];
    });
    // The columns name every key; fromEntries forgets that.
    return { row: this.#row, cells: Object.fromEntries(named) as Record<Key, string>, problem };
  }
}
