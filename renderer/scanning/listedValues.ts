/** The values of a pasted list: one a line, or parted by tab, comma or semicolon as a spreadsheet gives them. */
export function listedValues(text: string): readonly string[] {
  return text
    .split(/[\r\n\t,;]+/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** A list of values with one more at its end. */
export const withLine = (before: string, line: string): string =>
  before === '' || before.endsWith('\n') ? before + line : `${before}\n${line}`;
