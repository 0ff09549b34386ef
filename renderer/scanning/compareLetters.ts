import { fold } from '../../shared/domain/fold';

/** Two letters that stand under each other; null where one value has none. */
export interface LetterPair {
  readonly scanned: string | null;
  readonly expected: string | null;
  readonly differs: boolean;
}

/**
 * A scanned value over the expected one, letter under letter, the differing ones marked. The shorter value
 * gets its gap where the two part. Capital and small letters are the same letter, as in a serial's key.
 */
export function compareLetters(scanned: string, expected: string): readonly LetterPair[] {
  const above = [...scanned];
  const below = [...expected];
  const length = Math.max(above.length, below.length);
  const parting = partingOf(above, below);
  const stretchedAbove = stretched(above, length, parting);
  const stretchedBelow = stretched(below, length, parting);
  return stretchedAbove.map((letter, place) => {
    const under = stretchedBelow[place] ?? null;
    return { scanned: letter, expected: under, differs: !sameLetter(letter, under) };
  });
}

/** Where the first differing letter stands. */
function partingOf(above: readonly string[], below: readonly string[]): number {
  const place = above.findIndex((letter, at) => !sameLetter(letter, below[at] ?? null));
  return place === -1 ? above.length : place;
}

function stretched(letters: readonly string[], length: number, gapAt: number): readonly (string | null)[] {
  const gap = Array.from({ length: length - letters.length }, () => null);
  return [...letters.slice(0, gapAt), ...gap, ...letters.slice(gapAt)];
}

function sameLetter(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && fold(a) === fold(b);
}
