/** Texts that repeat, each kept once under a number from 0 on. */
export interface Numbered {
  of(text: string): number;
  readonly all: string[];
  /** By number what its spellings have in common. */
  readonly keys: string[];
}

/** `sameAs`: texts with the same one share a number, under the first spelling. */
export function numbered(sameAs: (text: string) => string): Numbered {
  const numbers = new Map<string, number>();
  const all: string[] = [];
  const keys: string[] = [];
  return {
    all,
    keys,
    of(text) {
      const key = sameAs(text);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, all.length);
      keys.push(key);
      return all.push(text) - 1;
    },
  };
}
