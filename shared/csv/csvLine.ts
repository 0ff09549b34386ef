/**
 * What makes a cell want quotes (RFC 4180, 2.6): also the other delimiters, at which LibreOffice would cut a note such as
 * `a;=1+1` into a formula, and a space at either end, which some readers drop.
 */
const wantsQuotes = /[",;\t|\r\n]|^\s|\s$/;

/** A line of a CSV file: comma, CRLF, quotes where a cell needs them. Source: RFC 4180. */
export function csvLine(cells: readonly string[]): string {
  let line = '';
  for (const [place, cell] of cells.entries()) {
    if (place > 0) line += ',';
    line += wantsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  return `${line}\r\n`;
}

/** The first line, behind the mark that tells a spreadsheet that the file is UTF-8. */
export function csvHead(titles: readonly string[]): string {
  return `\uFEFF${csvLine(titles)}`;
}
