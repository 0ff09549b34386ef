import type { CsvProblem } from './problems';

/** A column that is wanted of a file. */
export interface WantedColumn<Key extends string> {
  readonly key: Key;
  readonly title: string;
  /** Other headers that it may have. */
  readonly names: readonly string[];
  /** Letters and digits that a spreadsheet must not have rounded. */
  readonly id: boolean;
  /** Words, which our own files guard against being run as a formula. */
  readonly text: boolean;
}

export interface Header<Key extends string> {
  /** Where each wanted column stands. */
  readonly places: ReadonlyMap<Key, number>;
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
  const folded = headers.map(fold);
  const twice = headers.find((header, place) => header !== '' && folded.indexOf(fold(header)) !== place);
  if (twice !== undefined) return { problem: { is: 'headerTwice', header: twice } };
  const places = new Map<Key, number>();
  for (const { key, title, names } of wanted) {
    const meant = [title, ...names].map(fold);
    const place = folded.findIndex((header) => meant.includes(header));
    if (place >= 0) places.set(key, place);
  }
  if (places.size === 0) return { problem: { is: 'noColumn', found } };
  const missing = wanted.find(({ key }) => !places.has(key));
  if (missing !== undefined) return { problem: { is: 'missingColumn', title: missing.title, found } };
  const taken = new Set(places.values());
  return {
    places,
    used: headers.filter((_header, place) => taken.has(place)),
    ignored: headers.filter((header, place) => header !== '' && !taken.has(place)),
  };
}
