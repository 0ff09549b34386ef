import { basename } from 'node:path';
import { type CsvCheck, mostProblems, type RowProblem } from '../../../shared/contract/csvCheck';
import { csvProblemText, isNoCsv } from '../../../shared/csv/problems';
import type { WantedColumn } from '../../../shared/csv/header';
import { Refused, type Work } from '../jobs/work';
import { type CsvRow, readCsv } from './readCsv';

/** Parts of a file that its progress is told in. */
const parts = 1000;
/** Columns that are not used and named all the same. */
const mostIgnored = 10;

type FileFacts = Pick<
  CsvCheck,
  'file' | 'rows' | 'encoding' | 'delimiter' | 'columns' | 'ignored' | 'emptyRows'
>;

/**
 * Reads a file for a check, with progress; `take` gets the next rows, the columns that the file has, and `pause`, to let
 * others have a turn. Tells what was recognised; a file that cannot be read as a whole ends the job, with why.
 */
export async function checkFile<Key extends string>(
  work: Work,
  path: string,
  columns: readonly WantedColumn<Key>[],
  take: (
    rows: readonly CsvRow<Key>[],
    given: ReadonlySet<Key>,
    pause: () => Promise<void>,
  ) => Promise<void> | void,
): Promise<FileFacts> {
  const file = await readCsv(path, {
    columns,
    take: async (rows, share, given) => {
      const pause = (): Promise<void> => work.pause(Math.round(share * parts), parts);
      await take(rows, given, pause);
      await pause();
    },
  });
  if ('problem' in file) {
    const [reason, remedy] = csvProblemText(file.problem);
    const facts = { file: basename(path), reason, remedy, noCsv: isNoCsv(file.problem) };
    throw new Refused({ code: 'csvUnreadable', facts });
  }
  const { rows, encoding, delimiter, emptyRows } = file;
  return {
    file: basename(path),
    rows,
    encoding,
    delimiter,
    columns: [...file.used],
    ignored: file.ignored.slice(0, mostIgnored),
    emptyRows,
  };
}

/** What of the refused rows a check tells. */
export const toldOf = (problems: readonly RowProblem[]): Pick<CsvCheck, 'refused' | 'problems'> => ({
  refused: problems.length,
  problems: problems.slice(0, mostProblems),
});
