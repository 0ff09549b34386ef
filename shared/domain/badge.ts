/**
 * Letters that stand in the same place on every Latin keyboard layout, so that a keyboard scanner types a badge
 * alike everywhere; sixteen of them, four bits a letter.
 */
const letters = 'BCDEFGHJKLNPRSTV';

const badge = new RegExp(`^SDSDX[${letters}]+X[${letters}]{32}$`);

/** A badge as it is compared: capital letters (caps lock turns them around). Null for what is no badge. */
export function readBadge(text: string): string | null {
  const upper = text.trim().toUpperCase();
  return badge.test(upper) ? upper : null;
}

/**
 * The text of a badge: the person's id, then 128 random bits.
 * @param random sixteen random bytes
 */
export function badgeText(person: number, random: Uint8Array): string {
  const own = [...person.toString(16)].map((digit) => letters.charAt(parseInt(digit, 16))).join('');
  const secret = [...random].map((byte) => letters.charAt(byte >> 4) + letters.charAt(byte & 15)).join('');
  return `SDSDX${own}X${secret}`;
}
