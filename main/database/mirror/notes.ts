import { compareText, sortTexts } from './compareText';

/** Folded notes of the few rows that have one. */
export class Notes {
  readonly #texts = new Map<number, string>();

  /** True where the note became another one. */
  set(row: number, text: string): boolean {
    if ((this.#texts.get(row) ?? '') === text) return false;
    if (text === '') this.#texts.delete(row);
    else this.#texts.set(row, text);
    return true;
  }

  /** Sets 1 in `mask` for each row whose note holds the folded needle. */
  mark(needle: string, mask: Uint8Array): void {
    for (const [row, text] of this.#texts) if (text.includes(needle)) mask[row] = 1;
  }

  compare(one: number, other: number): number {
    return compareText(this.#texts.get(one) ?? '', this.#texts.get(other) ?? '');
  }

  /** Rows sorted by their notes, those without one first; equal ones in the order given. */
  sort(rows: Uint32Array): Uint32Array {
    const ranks = new Map(sortTexts([...new Set(this.#texts.values())]).map((text, place) => [text, place]));
    const rank = (row: number): number => ranks.get(this.#texts.get(row) ?? '') ?? 0;
    const result = new Uint32Array(rows.length);
    const noted: number[] = [];
    let bare = 0;
    for (const row of rows) {
      if (this.#texts.has(row)) noted.push(row);
      else {
        result[bare] = row;
        bare += 1;
      }
    }
    result.set(
      noted.sort((a, b) => rank(a) - rank(b)),
      bare,
    );
    return result;
  }
}
