/** How long a key must stand alone before it counts, milliseconds: a keyboard scanner types faster. */
export const aloneFor = 120;

export interface LoneKeys {
  press(key: string, at: number): void;
  stop(): void;
}

/** Hands on a key pressed alone: no other key `aloneFor` before it, and none after it. `at` in milliseconds. */
export function loneKeys(take: (key: string) => void): LoneKeys {
  let before = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    press(key, at) {
      clearTimeout(timer);
      if (at - before >= aloneFor) timer = setTimeout(() => take(key), aloneFor);
      before = at;
    },
    stop: () => clearTimeout(timer),
  };
}
