/** The encodings that are read, as `TextDecoder` names them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** The encoding that the first bytes tell; null: UTF-8 or Windows-1252, which only the whole file tells. */
export function markedEncoding(head: Uint8Array): Encoding | null {
  const [one, two, three] = head;
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8';
  if (head.length >= 4 && every(head, 1, (byte) => byte === 0) && every(head, 0, (byte) => byte !== 0)) {
    return 'utf-16le';
  }
  return null;
}

/** Whether every second byte of the first thousand fits, from `start` on. */
function every(head: Uint8Array, start: number, fits: (byte: number) => boolean): boolean {
  for (let place = start; place < Math.min(head.length, 1000); place += 2) {
    if (!fits(head[place] ?? 0)) return false;
  }
  return true;
}

const signatures: readonly (readonly [start: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'it begins as a ZIP or Excel file does (50 4B 03 04)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'it begins as an old Excel file does (D0 CF 11 E0)'],
  [[0x25, 0x50, 0x44, 0x46], 'it begins as a PDF does (25 50 44 46)'],
  [[0x89, 0x50, 0x4e, 0x47], 'it begins as a picture does (89 50 4E 47)'],
  [[0xff, 0xd8, 0xff], 'it begins as a picture does (FF D8 FF)'],
  [[0x1f, 0x8b], 'it begins as a packed file does (1F 8B)'],
];

/** What the first bytes are where they are known to be no text, or null. */
export function knownBinary(head: Uint8Array): string | null {
  return signatures.find(([start]) => start.every((byte, place) => head[place] === byte))?.[1] ?? null;
}

// What no text file holds: all control characters but tab, line ends, form feed and the end-of-file sign of DOS.
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const control = /[\0-\x08\x0b\x0e-\x19\x1b-\x1f\x7f]/;

/** The first control character of a text, `U+0000`, or null. */
export function controlCharacter(text: string): string | null {
  const found = control.exec(text)?.[0].codePointAt(0);
  return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}
