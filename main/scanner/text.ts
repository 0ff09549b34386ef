const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/**
 * The text of a whole code: UTF-8 where the bytes are valid UTF-8, else Windows-1252, which every byte fits.
 * The line end or tab that a scanner may be set to add is taken off, and so is the AIM identifier where the
 * scanner repeats it in front of the data; anything else is data, also GS and NUL.
 */
export function textOf(aim: string, bytes: Uint8Array): string {
  const text = decode(bytes).replace(/[\r\n\t]+$/, '');
  return text.startsWith(aim) ? text.slice(aim.length) : text;
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}
