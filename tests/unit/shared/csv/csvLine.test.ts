import { expect, it } from 'vitest';
import { csvHead, csvLine } from '../../../../shared/csv/csvLine';

it('puts commas between cells and CRLF behind them, quotes only where they are wanted', () => {
  expect(csvLine(['SKU', '', '00123', "it's -5"])).toBe("SKU,,00123,it's -5\r\n");
  expect(csvLine(['say "so"', 'a,b', 'a\nb', 'a\rb'])).toBe('"say ""so""","a,b","a\nb","a\rb"\r\n');
});

it('quotes what another reader would cut or drop', () => {
  expect(csvLine(['a;=1+1', 'a\t=1', 'a|b', ' a', 'a\u00a0'])).toBe(
    '"a;=1+1","a\t=1","a|b"," a","a\u00a0"\r\n',
  );
});

it('begins with the mark of UTF-8', () => {
  expect(csvHead(['Serial', 'a;b'])).toBe('\uFEFFSerial,"a;b"\r\n');
});
