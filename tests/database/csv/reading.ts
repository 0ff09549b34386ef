import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CsvFile, type CsvRow, readCsv } from '../../../main/database/csv/readCsv';
import { csvProblemText, isNoCsv } from '../../../shared/csv/problems';
import { newFolder } from '../../support/folder';

const columns = [
  { key: 'serial', title: 'Serial', names: ['Serial number'], id: true, text: false },
  { key: 'value', title: 'Value', names: [], id: false, text: true },
] as const;

type Key = (typeof columns)[number]['key'];

/** Writes files of a test into a folder of its own, and reads them for a serial and a value. */
export type Reading = ReturnType<typeof newReading>;

export function newReading() {
  const folder = newFolder();
  let files = 0;

  function fileOf(content: string | Uint8Array): string {
    files += 1;
    const path = join(folder.path, `${files}.csv`);
    writeFileSync(path, content);
    return path;
  }

  async function readFile(path: string) {
    const rows: CsvRow<Key>[] = [];
    const file = await readCsv(path, { columns, take: async (some) => void rows.push(...some) });
    return { file, rows, cells: rows.map(({ cells }) => [cells.serial, cells.value]) };
  }

  const read = async (content: string | Uint8Array) => readFile(fileOf(content));

  /** Why a file is not read, in words; and whether it is no CSV at all. */
  async function problemOf(content: string | Uint8Array) {
    const { file } = await read(content);
    if (!('problem' in file)) throw new Error('the file was read');
    return { ...file.problem, noCsv: isNoCsv(file.problem), words: csvProblemText(file.problem).join(' ') };
  }

  return { folder: folder.path, fileOf, readFile, read, problemOf, remove: () => folder.remove() };
}

/** What was recognised of a file that was read. */
export function recognised(file: Awaited<ReturnType<Reading['read']>>['file']): CsvFile {
  if ('problem' in file) throw new Error(JSON.stringify(file.problem));
  return file;
}
