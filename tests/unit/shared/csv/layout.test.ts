import { expect, it } from 'vitest';
import { findLayout } from '../../../../shared/csv/layout';

it.each([
  ['a,b;c,d\n', ',', '\n'],
  ['a;b\r\n1,2,3,4\r\n', ';', '\n'],
  ['a\tb\rc', '\t', '\r'],
  ['"a,b,c";d\n', ';', '\n'],
  ['"a ""q"" ,,";b\n', ';', '\n'],
  ['"a\n,,";b|c|d\r\n', '|', '\n'],
  ['12";b;c\n', ';', '\n'],
  ['\n\r\na;b\n', ';', '\n'],
  ['a;b\r\r\n1;2\r\r\n', ';', '\n'],
  ['a\n', ',', '\n'],
])('%j', (text, delimiter, newline) => {
  expect(findLayout(text, false)).toEqual({ delimiter, newline, skip: 0 });
});

it.each([
  ['sep=;\r\na,b,c\r\n', ';', '\n', 7],
  ['SEP=|\na,b\n', '|', '\n', 6],
  ['sep=;\ra;b\r', ';', '\r', 6],
  ['sep=;x\na,b,c\n', ';', '\n', 0],
])('%j is Excel’s line, or is not', (text, delimiter, newline, skip) => {
  expect(findLayout(text, false)).toEqual({ delimiter, newline, skip });
});

it('waits for the end of the first record that is not blank, unless nothing follows', () => {
  for (const text of ['', '\n\n', 'a;b', 'a;b\r', 'a;"b\n', '"a""\n', 'sep=;', 'sep=;\r']) {
    expect(findLayout(text, false)).toBeNull();
    expect(findLayout(text, true)).not.toBeNull();
  }
  expect(findLayout('a;b\r', true)).toEqual({ delimiter: ';', newline: '\r', skip: 0 });
});
