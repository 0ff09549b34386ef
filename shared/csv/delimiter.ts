const delimiters = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof delimiters)[number];

export const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
};

/**
 * The delimiter of a file by its first record: named by Excel's line `sep=;`, else the one that stands there most,
 * outside quotes. `skip`: how much of the text that line is.
 */
export function findDelimiter(text: string): { readonly delimiter: Delimiter; readonly skip: number } {
  const named = /^sep=([,;\t|])\r?\n/i.exec(text);
  const chosen = delimiters.find((one) => one === named?.[1]);
  if (chosen !== undefined) return { delimiter: chosen, skip: named?.[0].length ?? 0 };
  const header = firstRecord(text).replace(/"[^"]*"/g, '');
  const counts = delimiters.map((one) => header.split(one).length);
  return { delimiter: delimiters[counts.indexOf(Math.max(...counts))] ?? ',', skip: 0 };
}

function firstRecord(text: string): string {
  let quoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place];
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) return text.slice(0, place);
  }
  return text;
}
