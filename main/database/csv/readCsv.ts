import { delimiterNames } from '../../../shared/csv/layout';
import { encodingNames } from '../../../shared/csv/encodings';
import type { WantedColumn } from '../../../shared/csv/header';
import type { CsvProblem } from '../../../shared/csv/problems';
import { FileProblem } from './fileProblem';
import { openText } from './readText';
import { type CsvRow, Table } from './table';

export type { CsvRow } from './table';

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
  /**
   * The next rows, in their order; waits until they are taken. `share`: how much of the file is read, 0 to 1. `given`:
   * the columns that the file has; a cell of another one is empty.
   */
  readonly take: (rows: readonly CsvRow<Key>[], share: number, given: ReadonlySet<Key>) => Promise<void>;
}

/**
 * Reads a CSV file of any size, some thousand rows at a time, so that neither memory nor a turn of the thread grows
 * with it. Says what was recognised, or why the file cannot be read as a whole; rows already taken do not count then.
 * What `take` throws ends the reading and is thrown on.
 */
export async function readCsv<Key extends string>(
  path: string,
  { columns, take }: Reading<Key>,
): Promise<CsvFile | { readonly problem: CsvProblem }> {
  try {
    const file = await openText(path);
    const table = new Table(columns);
    for await (const { text, read } of file.pieces()) {
      const rows = table.add(text);
      await take(rows, read / file.bytes, table.given());
    }
    const last = table.end();
    await take(last, 1, table.given());
    const { delimiter, ...found } = table.found();
    return { encoding: encodingNames[file.encoding], delimiter: delimiterNames[delimiter], ...found };
  } catch (error) {
    if (error instanceof FileProblem) return { problem: error.problem };
    throw error;
  }
}
