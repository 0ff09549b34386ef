/** The values of a pasted list: one a line, or parted by tab, comma or semicolon as a spreadsheet gives them. */
export function listedValues(text: string): readonly string[] {
  return text
    .split(/[\r\n\t,;]+/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
