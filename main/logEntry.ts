/**
 * A text as one entry of the log. Lines after the first are indented and control characters written out, so
 * that nothing a scanner, a file or an error brings along passes for an entry of its own.
 */
export function oneEntry(text: string): string {
  return text
    .trimEnd()
    .replaceAll(/\r?\n/g, '\n    ')
    .replaceAll(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return `\\u{${code.toString(16)}}`;
    });
}
