/** The characters of ISO 7064 MOD 37,36 in the order of their values 0 to 35. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The check character of a value of digits and capital letters (ISO/IEC 7064, hybrid system MOD 37,36).
 * Throws for any other character: callers build the value themselves.
 */
export function checkCharacter(value: string): string {
  let product = 36;
  for (const character of value) {
    const position = alphabet.indexOf(character);
    if (position < 0) throw new Error(`${character} is no character of ISO 7064 MOD 37,36`);
    const sum = (product + position) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return alphabet.charAt((37 - product) % 36);
}

/** Whether a value ends in its own check character; false for a value with other characters. */
export function hasValidCheckCharacter(value: string): boolean {
  if (!/^[0-9A-Z]{2,}$/.test(value)) return false;
  return checkCharacter(value.slice(0, -1)) === value.slice(-1);
}
