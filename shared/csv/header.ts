import type { CsvProblem } from './problems';

/** A column that is wanted of a file. */
export interface WantedColumn<Key extends string> {
  readonly key: Key;
  readonly title: string;
  /** Other headers that it may have, the likeliest first; one of them counts only where those before it are missing. */
  readonly names: readonly string[];
  /** Letters and digits that a spreadsheet must not have rounded. */
  readonly id: boolean;
  /** Words, which our own files guard against being run as a formula. */
  readonly text: boolean;
  /** A file may do without it. */
  readonly optional?: boolean;
}

export interface Header<Key extends string> {
  /** Where each wanted column stands. */
  readonly places: ReadonlyMap<Key, number>;
  /** Cells of the header row, also those without a name. */
  readonly width: number;
  /** The headers that are used, and those that are not, as they stand in the file. */
  readonly used: readonly string[];
  readonly ignored: readonly string[];
}

/** `fold`: how headers are compared, in any order and whatever their case. */
export function readHeader<Key extends string>(
  cells: readonly string[],
  wanted: readonly WantedColumn<Key>[],
  fold: (text: string) => string,
): Header<Key> | { readonly problem: CsvProblem } {
  const headers = cells.map((cell) => cell.trim());
  const found = headers.filter((header) => header !== '');
  if (found.length === 0) return { problem: { is: 'empty' } };
  const standing = new Map<string, number>();
  for (const [place, header] of headers.entries()) {
    const folded = fold(header);
    if (header !== '' && standing.has(folded)) return { problem: { is: 'headerTwice', header } };
    standing.set(folded, place);
  }
  const places = new Map<Key, number>();
  for (const { key, title, names } of wanted) {
    const name = [title, ...names].map(fold).find((one) => standing.has(one)) ?? '';
    const place = standing.get(name);
    if (name !== '' && place !== undefined) places.set(key, place);
  }
  if (places.size === 0) return { problem: { is: 'noColumn', found } };
  const missing = wanted.find(({ key, optional }) => optional !== true && !places.has(key));
  if (missing !== undefined) return { problem: { is: 'missingColumn', title: missing.title, found } };
  const taken = new Set(places.values());
  return {
    places,
    width: cells.length,
    used: headers.filter((_header, place) => taken.has(place)),
    ignored: headers.filter((header, place) => header !== '' && !taken.has(place)),
  };
}
