import { expect, it } from 'vitest';
import { FileProblem } from '../../../main/database/csv/fileProblem';
import { Table } from '../../../main/database/csv/table';

const columns = [{ key: 'serial', title: 'Serial', names: [], id: true, text: false }] as const;

/** The rows of a file that comes in pieces. */
function rowsOf(pieces: readonly string[]) {
  const table = new Table(columns);
  const rows = [...pieces.flatMap((piece) => table.add(piece)), ...table.end()];
  return rows.map(({ row, cells }) => [row, cells.serial]);
}

it('counts a blank row that is alone in its piece', () => {
  expect(rowsOf(['Serial\nA\n', '\n', 'B\n', '\n\n', 'C'])).toEqual([
    [2, 'A'],
    [4, 'B'],
    [7, 'C'],
  ]);
});

it('waits for the end of a header that comes in pieces', () => {
  expect(rowsOf(['', 'Ser', 'ial;a,b,c', ';d;e;f\r', 'A;1\rB;2'])).toEqual([
    [2, 'A'],
    [3, 'B'],
  ]);
  expect(rowsOf(['Serial\r', '\nA\r', '\nB'])).toEqual([
    [2, 'A'],
    [3, 'B'],
  ]);
});

it('gives up on a header that does not end', () => {
  const table = new Table(columns);
  const endless = () => {
    for (let piece = 0; piece < 11; piece += 1) table.add('x'.repeat(100_000));
  };
  expect(endless).toThrow(new FileProblem({ is: 'longRecord', row: 1 }));
});
