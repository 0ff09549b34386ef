import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../../main/database/csv/readCsv';
import { newReading, type Reading, recognised } from './reading';

let reading: Reading;

beforeAll(() => {
  reading = newReading();
});

afterAll(() => reading.remove());

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const marked = (mark: readonly number[], ...rest: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from(mark), ...rest]);

describe('encodings', () => {
  it('UTF-16 without its mark is known by its zeros', async () => {
    const { file, cells } = await reading.read(utf16(`Serial\tValue\r\nA\t${'x'.repeat(500)}\r\nB\t€\r\n`));
    expect(recognised(file)).toMatchObject({ encoding: 'UTF-16', delimiter: 'tab' });
    expect(cells[1]).toEqual(['B', '€']);
  });

  it.each([
    [
      'half a sign at the end of UTF-16',
      marked([0xff, 0xfe], utf16('Serial,Value\nA,1'), Buffer.from([0x41])),
    ],
    ['half a pair in UTF-16', marked([0xff, 0xfe], utf16('Serial,Value\nA,\ud800x\n'))],
    [
      'Latin-1 behind the mark of UTF-8',
      marked([0xef, 0xbb, 0xbf], Buffer.from('Serial,Value\nA,ü\n', 'latin1')),
    ],
  ])('%s: refused, since a sign would be lost', async (_name, bytes) => {
    const problem = await reading.problemOf(bytes);
    expect(problem.words).toMatch(/^It holds no text: it begins as UTF-(8|16) and holds other bytes\./);
    expect(problem.noCsv).toBe(true);
  });

  it.each([64, 128, 256])(
    'a sign across the border at %i KiB is one sign, in every encoding',
    async (kib) => {
      for (const [bytesOf, mark] of [
        [(text: string) => Buffer.from(text), []],
        [(text: string) => Buffer.from(text, 'utf16le'), [0xff, 0xfe]],
      ] as const) {
        for (const sign of ['ä', '€', '🚀']) {
          const head = bytesOf('Serial,Value,Filler\n');
          const size = bytesOf(sign).length;
          for (let before = 1; before < size; before += 1) {
            const open = bytesOf(',');
            const fill = kib * 1024 - mark.length - head.length - open.length - bytesOf('A').length - before;
            // A filler of one-byte signs, where the encoding has them, in rows of their own.
            const unit = bytesOf('B,b\n');
            const rows = Buffer.concat(Array.from({ length: Math.floor(fill / unit.length) }, () => unit));
            const rest = bytesOf(' '.repeat(Math.floor((fill % unit.length) / bytesOf(' ').length)));
            const bytes = marked(mark, head, rows, rest, bytesOf('A'), open, bytesOf(sign), bytesOf('\n'));
            const { cells } = await reading.read(bytes);
            expect(cells.at(-1)?.[1]).toBe(sign);
          }
        }
      }
    },
  );
});

describe('layouts', () => {
  it('a blank first line hides no delimiter', async () => {
    const { file, rows } = await reading.read('\r\nSerial;Value\r\nA;1\r\n');
    expect(recognised(file)).toMatchObject({ delimiter: 'semicolon', emptyRows: 1 });
    expect(rows.map(({ row }) => row)).toEqual([3]);
  });

  it('a first line longer than a piece of the file is read to its end', async () => {
    const wide = Array.from({ length: 10_000 }, (_, place) => `a column with a long name, no ${place}`);
    const { cells } = await reading.read(`Serial;Value;${wide.join(';')}\nA;1\nB;2\n`);
    expect(cells).toEqual([
      ['A', '1'],
      ['B', '2'],
    ]);
  });

  it('CR alone ends lines also where a quoted cell holds LF', async () => {
    const { cells } = await reading.read('Serial,Value\rA,"x\ny"\rB,2\r');
    expect(cells).toEqual([
      ['A', 'x\ny'],
      ['B', '2'],
    ]);
  });

  it('quoted delimiters and quotes are parts of their cells', async () => {
    const { cells } = await reading.read('Serial,Value\n"A,1","say ""so"""\n');
    expect(cells).toEqual([['A,1', 'say "so"']]);
  });

  it('one row and a semicolon, as Excel writes it', async () => {
    const { cells } = await reading.read('Serial;Value\r\n00123;5\r\n');
    expect(cells).toEqual([['00123', '5']]);
  });
});

describe('rows', () => {
  it('with more cells than the header are refused, so that no value is cut; blank cells are none', async () => {
    const { rows } = await reading.read('Value,Serial\nhello, world,A\n1,B,,\n2,C\n');
    expect(rows.map(({ problem }) => problem)).toEqual([
      {
        key: 'serial',
        value: 'A',
        reason: 'The row has 3 cells; the header has 2.',
        remedy: 'Put the cell that holds a comma in quotes.',
      },
      null,
      null,
    ]);
  });

  it('more blank ones than a spreadsheet has are refused soon', async () => {
    const began = performance.now();
    const problem = await reading.problemOf(`Serial,Value\nA,1\n${'\n'.repeat(50_000_000)}`);
    expect(problem).toMatchObject({ is: 'tooManyRows', noCsv: false });
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('150,000 different headers are compared soon', async () => {
    const wide = Array.from({ length: 150_000 }, (_, place) => place.toString(36)).join(',');
    const began = performance.now();
    const { cells } = await reading.read(`Serial,Value,${wide}\nA,1\n`);
    expect(cells).toEqual([['A', '1']]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('ends', () => {
  it.runIf(process.platform === 'linux')('a disk that fails while it reads is told', async () => {
    const { file } = await reading.readFile('/proc/self/mem');
    expect(file).toEqual({ problem: { is: 'unreadable', why: 'other' } });
  });

  it('what the taker throws ends the reading and is thrown on', async () => {
    const path = reading.fileOf(`Serial\n${'A\n'.repeat(200_000)}`);
    const columns = [{ key: 'serial', title: 'Serial', names: [], id: true, text: false }];
    let calls = 0;
    const take = async () => {
      calls += 1;
      throw new Error('cancelled');
    };
    await expect(readCsv(path, { columns, take })).rejects.toThrow('cancelled');
    expect(calls).toBe(1);
  });

  it('shares of the file grow up to the whole', async () => {
    const path = reading.fileOf(`Serial\n${'SN-1000\n'.repeat(90_000)}`);
    const columns = [{ key: 'serial', title: 'Serial', names: [], id: true, text: false }];
    const shares: number[] = [];
    await readCsv(path, { columns, take: async (_rows, share) => void shares.push(share) });
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.length).toBeGreaterThan(4);
    expect([shares[0], shares.at(-1)]).toEqual([expect.closeTo(0.18, 1), 1]);
  });
});
