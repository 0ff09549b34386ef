import { chmodSync, mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeFormula } from '../../../shared/csv/formula';
import { longestCell } from '../../../shared/csv/problems';
import { newReading, type Reading, recognised } from './reading';

let reading: Reading;

beforeAll(() => {
  reading = newReading();
});

afterAll(() => reading.remove());

describe('encodings and delimiters', () => {
  const text = 'Serial;Value\r\nÄ-1;Größe €\r\n';
  const utf16 = (bytes: Buffer): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]);
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', utf16(Buffer.from(text, 'utf16le'))],
    ['UTF-16', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()])],
    ['Windows-1252', Buffer.from(text.replace('€', '\x80'), 'latin1')],
  ])('%s', async (encoding, bytes) => {
    const { file, cells } = await reading.read(bytes);
    expect(recognised(file)).toMatchObject({ encoding, delimiter: 'semicolon', rows: 1 });
    expect(cells).toEqual([['Ä-1', 'Größe €']]);
  });

  it.each([
    ['comma', 'Serial,Value\nA,1\n'],
    ['semicolon', 'Serial;Value\nA;1\n'],
    ['tab', 'Serial\tValue\r\nA\t1'],
    ['pipe', 'Serial|Value\rA|1\r'],
    ['semicolon', 'sep=;\r\nSerial;Value\r\nA;1\r\n'],
    ['comma', '"Serial","Value;;;;"\nA,1\n'.replace('Value;;;;', 'Value')],
  ])('%s', async (delimiter, content) => {
    const { file, cells } = await reading.read(content);
    expect(recognised(file)).toMatchObject({ delimiter });
    expect(cells).toEqual([['A', '1']]);
  });

  it('a sign that is torn apart at the end of a piece is one sign', async () => {
    const filler = Array.from({ length: 40_000 }, () => 'S,äöü\n').join('');
    const { cells } = await reading.read(`Serial,Value\n${filler}`);
    expect(new Set(cells.map(([, value]) => value))).toEqual(new Set(['äöü']));
    expect(cells).toHaveLength(40_000);
  });
});

describe('headers', () => {
  it('stand in any order and case; others are told and left out', async () => {
    const { file, cells } = await reading.read('VALUE,Colour, serial NUMBER \n1,red,A\n');
    expect(recognised(file)).toMatchObject({ used: ['VALUE', 'serial NUMBER'], ignored: ['Colour'] });
    expect(cells).toEqual([['A', '1']]);
  });

  it.each([
    ['twice', 'Serial,Value,serial\nA,1,B\n', 'The column serial is there twice.'],
    ['missing', 'Serial,Colour\nA,1\n', 'The column Value is missing; found: Serial, Colour.'],
  ])('%s: refused by name', async (_name, content, words) => {
    const problem = await reading.problemOf(content);
    expect(problem.words).toContain(words);
    expect(problem.noCsv).toBe(false);
  });

  it('__proto__ does no harm', async () => {
    const { cells } = await reading.read('Serial,__proto__,Value\nA,x,1\n');
    expect(cells).toEqual([['A', '1']]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('rows and cells', () => {
  it('are numbered as a spreadsheet does; blank ones are left out and counted', async () => {
    const { file, rows } = await reading.read('Serial,Value\nA,1\n\n,\nB,"two\nlines"\nC,3\n , \n\n');
    expect(recognised(file)).toMatchObject({ rows: 3, emptyRows: 4 });
    expect(rows.map(({ row }) => row)).toEqual([2, 5, 6]);
    expect(rows[1]?.cells.value).toBe('two\nlines');
  });

  it('a blank first row is one, also alone in its piece', async () => {
    const { rows } = await reading.read(`\n${'\n'.repeat(300_000)}Serial,Value\nA,1\n`);
    expect(rows.map(({ row }) => row)).toEqual([300_003]);
  });

  it('Excel’s ="00123" is unwrapped, and its rounded numbers are refused with the remedy', async () => {
    const { rows } = await reading.read(
      'Serial,Value\n"=""00123""",1\n1.23E+15,2\n"1,23E+15",3\n00123,1.23E+15\n',
    );
    expect(rows.map(({ cells, problem }) => [cells.serial, problem?.reason])).toEqual([
      ['00123', undefined],
      ['1.23E+15', 'Excel has rounded this number; the digits are lost.'],
      ['1,23E+15', 'Excel has rounded this number; the digits are lost.'],
      ['00123', undefined],
    ]);
  });

  it('a cell over its bound is refused by name and length, also one of 10 MB at the end of the file', async () => {
    const { rows } = await reading.read(
      `Serial,Value\nA,${'x'.repeat(longestCell + 1)}\nB,${'x'.repeat(longestCell)}\n`,
    );
    expect(rows[0]?.problem).toMatchObject({
      key: 'value',
      reason: 'A cell holds 1,000 characters at most; this has 1,001.',
    });
    expect(rows[1]?.problem).toBeNull();
    expect(await reading.problemOf(`Serial,Value\nA,"${'x'.repeat(10_000_000)}"\n`)).toMatchObject({
      is: 'longRecord',
      row: 2,
    });
  });

  it('10,000 columns are read like a few', async () => {
    const wide = Array.from({ length: 10_000 }, (_, place) => `c${place}`).join(',');
    const { file } = await reading.read(`Serial,Value,${wide}\nA,1,${wide}\n`);
    expect(recognised(file).ignored).toHaveLength(10_000);
  });

  it('100,000 rows fit; one more is refused with the advice to split', async () => {
    const rows = 'S,1\n'.repeat(100_000);
    expect(recognised((await reading.read(`Serial,Value\n${rows}\n\n`)).file).rows).toBe(100_000);
    expect((await reading.problemOf(`Serial,Value\n${rows}S,1\n`)).words).toBe(
      'The file has more than 100,000 rows. Split it into files of 100,000 rows at most.',
    );
  });
});

describe('what is no CSV file', () => {
  it.each([
    ['an Excel file', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'ZIP or Excel'],
    ['a PDF', Buffer.from('%PDF-1.7\nSerial,Value'), 'PDF'],
    ['binary junk', Buffer.from([0x41, 0x2c, 0x00, 0x01, 0x02, 0x0a]), 'control character U+0000'],
    ['an empty file', Buffer.from(''), 'empty'],
    ['blank rows alone', Buffer.from('\n\n , \n'), 'empty'],
    ['another table', Buffer.from('Name,Street\na,b\n'), 'None of the columns is there'],
    ['a quote that is never closed', Buffer.from('Serial,Value\nA,1\nB,"2\nC,3\n'), 'opens in row 3'],
    ['a stray quote', Buffer.from('Serial,Value\nA,"x"y\nB,2\n'), 'A quote in row 2 stands inside a cell'],
  ])('%s', async (_name, content, words) => {
    const problem = await reading.problemOf(content);
    expect(problem.words).toContain(words);
    expect(problem.noCsv).toBe(true);
  });

  it('a quote that is never closed in a file of 50 MB is told soon, with little memory', async () => {
    const path = reading.fileOf(`Serial,Value\nA,"${'x'.repeat(50)}\n${'S,1234567890\n'.repeat(4_000_000)}`);
    const before = process.memoryUsage().rss;
    const began = performance.now();
    const { file } = await reading.readFile(path);
    expect(file).toMatchObject({ problem: { is: 'longRecord' } });
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
    // Two seconds are promised; the machine of a test may be busy.
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('files that cannot be read', () => {
  it('201 MB', async () => {
    const path = reading.fileOf('Serial,Value\n');
    truncateSync(path, 201 * 1024 * 1024);
    const { file } = await reading.readFile(path);
    expect(file).toEqual({ problem: { is: 'tooLarge', bytes: 201 * 1024 * 1024 } });
  });

  it('not there, a folder, not allowed', async () => {
    const gone = await reading.readFile(join(reading.folder, 'gone.csv'));
    expect(gone.file).toEqual({ problem: { is: 'unreadable', why: 'missing' } });
    const inside = join(reading.folder, 'folder.csv');
    mkdirSync(inside);
    expect((await reading.readFile(inside)).file).toEqual({ problem: { is: 'unreadable', why: 'folder' } });
    const locked = reading.fileOf('Serial,Value\n');
    chmodSync(locked, 0);
    // Root may read everything.
    const expected = process.getuid?.() === 0 ? {} : { problem: { is: 'unreadable', why: 'notAllowed' } };
    expect((await reading.readFile(locked)).file).toMatchObject(expected);
  });
});

describe('text that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    ' =1',
    '\u00a0=1',
    '+1',
    '-1',
    '@a',
    '\t1',
    '\r1',
    '\n1',
    '\0=',
    '＝1',
    '＠a',
    '=1\n2',
    "'=1",
  ])('guards %j', (text) => expect(escapeFormula(text)).toBe(`'${text}`));

  it.each(['a=1', '', '1', "'a", 'x-1'])('leaves %j', (text) => expect(escapeFormula(text)).toBe(text));
});
