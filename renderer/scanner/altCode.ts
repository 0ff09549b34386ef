const windows1252 = new TextDecoder('windows-1252');

/**
 * The character of an Alt code: with a 0 in front its place in Windows-1252, else ASCII.
 * @param digits as typed on the keypad, `0029`
 * @returns null for a number that needs a code page nobody has told
 */
export function characterOfAltCode(digits: string): string | null {
  const number = Number(digits);
  if (number === 0 || number > 255) return null;
  if (number > 127 && !digits.startsWith('0')) return null;
  return windows1252.decode(Uint8Array.of(number));
}
