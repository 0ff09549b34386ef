import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCsv } from '../../../main/database/csv/readCsv';
import { csvHead, csvLine } from '../../../shared/csv/csvLine';
import { controlCharacter } from '../../../shared/csv/encodings';
import { escapeFormula } from '../../../shared/csv/formula';
import { newReading, type Reading } from './reading';

let reading: Reading;

beforeAll(() => {
  reading = newReading();
});

afterAll(() => reading.remove());

const telling = [...'=+-@\t\r\n\'",;| ＝a1ß€🚀\u00a0\uFEFF'];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }).filter((one) => controlCharacter(one) === null),
  fc.array(fc.constantFrom(...telling), { maxLength: 8 }).map((signs) => signs.join('')),
);
// Excel's way to write a number as text is taken off: no code is written so by us.
const code = text.filter((one) => !/^\s*="/.test(one));

interface Column {
  readonly key: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly id: boolean;
  readonly text: boolean;
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.boolean(), { maxLength: 5 }))
  .chain(([rows, kinds]) => {
    const columns = kinds.map((free, place): Column => {
      const key = `k${place}`;
      return { key, title: `Title ${place}; of 5 | "it"`, names: [], id: false, text: free };
    });
    const cells = fc.tuple(...kinds.map((free) => (free ? text : code)));
    return fc.record({
      columns: fc.constant(columns),
      rows: fc.array(cells, { minLength: rows, maxLength: rows }),
    });
  });

const serial: Column = { key: 'serial', title: 'Serial', names: [], id: true, text: false };

it('any table that we write is read as the very values', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async ({ columns, rows }) => {
      const lines = rows.map((cells, row) =>
        csvLine([
          `S${row}`,
          ...cells.map((cell, place) => (columns[place]?.text ? escapeFormula(cell) : cell)),
        ]),
      );
      const all = [serial, ...columns];
      const path = reading.fileOf(`${csvHead(all.map(({ title }) => title))}${lines.join('')}`);
      const found: (readonly string[])[] = [];
      const file = await readCsv(path, {
        columns: all,
        take: async (some) => {
          for (const row of some) found.push(all.map(({ key }) => row.cells[key] ?? 'missing'));
        },
      });
      expect(file).toMatchObject({ encoding: 'UTF-8', delimiter: 'comma', ignored: [] });
      expect(found).toEqual(rows.map((cells, row) => [`S${row}`, ...cells]));
    }),
    { numRuns: Number(process.env['CSV_RUNS'] ?? 300) },
  );
});
