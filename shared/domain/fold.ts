// oxlint-disable-next-line no-control-regex -- the whole of ASCII is meant
const beyondAscii = /[^\x00-\x7f]/;

/**
 * Folds text so that case does not matter, also beyond ASCII: `ä` finds `Ä`. Used for needles, haystacks
 * and sort keys alike, so that a filter means the same wherever it is answered.
 */
export function fold(text: string): string {
  // Most codes are plain: a million of them are folded when the grid's mirror is loaded.
  if (!beyondAscii.test(text)) return text.toUpperCase();
  // Upper case can take a composed letter apart (ΐ): composed again, folding twice changes nothing.
  return text.normalize('NFC').toUpperCase().normalize('NFC');
}
