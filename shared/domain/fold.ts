/**
 * Folds text so that case does not matter, also beyond ASCII: `ä` finds `Ä`. Used for needles, haystacks
 * and sort keys alike, so that a filter means the same wherever it is answered.
 */
export function fold(text: string): string {
  // Upper case can take a composed letter apart (ΐ): composed again, folding twice changes nothing.
  return text.normalize('NFC').toUpperCase().normalize('NFC');
}
