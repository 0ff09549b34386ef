import { splitAim } from '../../shared/barcode/aimPrefix';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/**
 * The text of a whole code: UTF-8 where the bytes are valid UTF-8, else Windows-1252, which every byte fits.
 * The line end or tab that a scanner may be set to add is taken off; anything else is data, also GS and NUL.
 * An AIM identifier in front is no data where the device repeats its own there, or has no other place to tell it.
 * @param aim what the device tells beside the data; null where it tells none
 */
export function readText(
  aim: string | null,
  bytes: Uint8Array,
): { readonly aim: string | null; readonly text: string } {
  const text = decode(bytes).replace(/[\r\n\t]+$/, '');
  const prefixed = splitAim(text);
  return prefixed !== null && (aim === null || aim === prefixed.aim) ? prefixed : { aim, text };
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}
