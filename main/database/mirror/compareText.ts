/**
 * Compares folded text as SQLite does: by the bytes of its UTF-8, which is by code point. JavaScript's own order is by
 * UTF-16 units, where signs beyond the first 65,536 come before U+E000.
 */
export function compareText(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let place = 0; place < length; place += 1) {
    const a = one.charCodeAt(place);
    const b = other.charCodeAt(place);
    if (a !== b) return ranked(a) - ranked(b);
  }
  return one.length - other.length;
}

/** Surrogates after all other units. */
function ranked(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

const beyond = /[\ud800-\uffff]/;

/** Sorts texts in that order; the built-in order, several times faster, where it is the same. */
export function sortTexts(texts: string[]): string[] {
  return texts.some((text) => beyond.test(text)) ? texts.sort(compareText) : texts.sort();
}
