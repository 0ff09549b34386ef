import { compareText, sortTexts } from './compareText';
import { TextBlob } from './textBlob';

/** Folded names by id, of which many rows share one (a SKU, a bin, a document's number). Id 0 is none: empty text. */
export class Dictionary {
  /** Id → name; a row without one has the empty text, which comes first. */
  readonly #names: (string | undefined)[] = [''];
  readonly #text = new TextBlob();
  #ranks: Uint32Array | null = null;
  #sortedNames: string[] = [];

  /** True where a known name became another one: what was sorted by it is so no more. */
  set(id: number, name: string): boolean {
    const before = this.#names[id];
    if (before === name) return false;
    this.#names[id] = name;
    this.#text.set(id, name);
    this.#ranks = null;
    return before !== undefined;
  }

  /** By id whether the name holds the folded needle. */
  holding(needle: string): Uint8Array {
    const holding = new Uint8Array(this.#names.length);
    this.#text.mark(needle, holding);
    return holding;
  }

  /** By id the place of its name among all, equal for equal names. */
  ranks(): Uint32Array {
    this.#ranks ??= this.#rank();
    return this.#ranks;
  }

  #rank(): Uint32Array {
    const places = new Map<string, number>();
    for (const name of this.#sorted()) places.set(name, places.size);
    return Uint32Array.from(this.#names, (name = '') => places.get(name) ?? 0);
  }

  /** All names, sorted; a few new ones are put in their places among those sorted before. */
  #sorted(): readonly string[] {
    const known = new Set(this.#sortedNames);
    const all = new Set(Array.from(this.#names, (name = '') => name));
    const fresh = [...all].filter((name) => !known.has(name));
    // A name that nothing has any more does no harm: ranks only need to be in order.
    if (fresh.length * 20 > this.#sortedNames.length) {
      this.#sortedNames = sortTexts([...all]);
      return this.#sortedNames;
    }
    const merged: string[] = [];
    let next = 0;
    for (const name of sortTexts(fresh)) {
      const place = placeOf(this.#sortedNames, name, next);
      for (; next < place; next += 1) merged.push(this.#sortedNames[next] ?? '');
      merged.push(name);
    }
    for (; next < this.#sortedNames.length; next += 1) merged.push(this.#sortedNames[next] ?? '');
    this.#sortedNames = merged;
    return merged;
  }
}

/** Where a name belongs among sorted ones. */
function placeOf(sorted: readonly string[], name: string, from: number): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareText(sorted[middle] ?? '', name) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
