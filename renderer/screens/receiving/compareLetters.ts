import { fold } from '../../../shared/domain/fold';

/** Two letters that stand under each other; null where one value has none. */
export interface LetterPair {
  readonly scanned: string | null;
  readonly expected: string | null;
  readonly differs: boolean;
}

/**
 * A scanned value over the expected one, letter under letter, the differing ones marked. Values of one
 * length are compared place by place; else the longer one has letters in the middle that the other lacks.
 * Capital and small letters are the same letter, as they are for the key of a serial.
 */
export function compareLetters(scanned: string, expected: string): readonly LetterPair[] {
  const above = [...scanned];
  const below = [...expected];
  const same = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && fold(a) === fold(b);
  const shorter = Math.min(above.length, below.length);
  const longer = Math.max(above.length, below.length);

  let start = 0;
  while (start < shorter && same(above[start], below[start])) start += 1;
  const gap = longer - shorter;
  let tail = shorter - start;
  if (gap > 0) {
    tail = 0;
    while (tail < shorter - start && same(above.at(-1 - tail), below.at(-1 - tail))) tail += 1;
  }

  return Array.from({ length: longer }, (_, place) => {
    const a = letterAt(above, place, longer - tail, gap, longer);
    const b = letterAt(below, place, longer - tail, gap, longer);
    return { scanned: a, expected: b, differs: !same(a ?? undefined, b ?? undefined) };
  });
}

/** The letter at a place of the comparison: the shorter value's gap lies just before the common end. */
function letterAt(
  letters: readonly string[],
  place: number,
  commonEnd: number,
  gap: number,
  longer: number,
): string | null {
  if (letters.length === longer) return letters[place] ?? null;
  if (place >= commonEnd) return letters[place - gap] ?? null;
  return place >= commonEnd - gap ? null : (letters[place] ?? null);
}
