const delimiters = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof delimiters)[number];

export const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
};

/** How the cells and the records of a file are told apart. */
export interface Layout {
  readonly delimiter: Delimiter;
  /** LF also stands for CRLF, whose CR is left out. */
  readonly newline: '\n' | '\r';
}

const named = /^sep=([,;\t|])(?=[\r\n])/i;
const blankLines = /^[\r\n]*/;
const lineEnd = /\r+\n?|\n/y;

/**
 * The layout of a file by its first record that is not blank: the delimiter is named by Excel's line `sep=;`, else it is
 * the one that stands there most, outside quotes. Null: the text must go on first.
 * @param all whether nothing follows, so that the text must do
 * @returns `skip`: how much of the text is the line of Excel
 */
export function findLayout(text: string, all: boolean): (Layout & { readonly skip: number }) | null {
  const first = firstRecord(text);
  const end = endOf(text, first.end);
  // A CR that the text ends with may be half of a CRLF.
  if (!all && first.end + end.length === text.length && !end.endsWith('\n')) return null;
  const newline = end === '' || end.endsWith('\n') ? '\n' : '\r';
  const name = named.exec(text)?.[1];
  const chosen = delimiters.find((one) => one === name);
  if (chosen !== undefined) return { delimiter: chosen, newline, skip: first.end + end.length };
  const most = Math.max(...first.counts);
  return { delimiter: delimiters[first.counts.indexOf(most)] ?? ',', newline, skip: 0 };
}

function endOf(text: string, place: number): string {
  lineEnd.lastIndex = place;
  return lineEnd.exec(text)?.[0] ?? '';
}

/** Where the first record that is not blank ends, and how often each delimiter stands in it outside quotes. */
function firstRecord(text: string): { readonly end: number; readonly counts: readonly number[] } {
  const counts = delimiters.map(() => 0);
  let begins = true;
  for (let place = blankLines.exec(text)?.[0].length ?? 0; place < text.length; place += 1) {
    const sign = text[place];
    if (sign === '\n' || sign === '\r') return { end: place, counts };
    if (sign === '"' && begins) place = closing(text, place);
    const which = delimiters.findIndex((one) => one === sign);
    begins = which >= 0;
    if (begins) counts[which] = (counts[which] ?? 0) + 1;
  }
  return { end: text.length, counts };
}

/** Where the quote that opens at a place is closed: the last sign, if nowhere. */
function closing(text: string, open: number): number {
  let place = text.indexOf('"', open + 1);
  while (place >= 0 && text[place + 1] === '"') place = text.indexOf('"', place + 2);
  return place < 0 ? text.length : place;
}
