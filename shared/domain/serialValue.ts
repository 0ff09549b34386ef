import { readCommand } from './commandBarcodes';
import { fold } from './fold';

/** A serial is 1 to 64 printable characters; leading zeros are part of it. */
const longestSerial = 64;

// Two labels that read the same must not differ: no control or format character, nothing that is drawn as
// nothing, no line end, and of the spaces the plain one only (U+2800 is a blank that is no space).
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}/u;

/** Whether all of a text can be seen: what is told apart by eye can be told apart. */
export const isPrintable = (text: string): boolean => !unseen.test(text);

export type SerialProblem = 'empty' | 'tooLong' | 'hiddenCharacter' | 'command';

export type ReadSerial =
  | { readonly value: string; readonly key: string }
  | { readonly problem: SerialProblem; readonly value: string };

/**
 * Reads what was scanned or typed as a serial: `value` is kept and shown as captured (outer white space
 * removed), `key` is what makes it unique within its SKU (NFC, upper case).
 */
export function readSerial(text: string): ReadSerial {
  const value = text.trim();
  if (value === '') return { problem: 'empty', value };
  if (!isPrintable(value)) return { problem: 'hiddenCharacter', value };
  if ([...value].length > longestSerial) return { problem: 'tooLong', value };
  if (readCommand(value) !== null) return { problem: 'command', value };
  return { value, key: fold(value) };
}

/** The key under a SKU's own rule: with exact case, small and capital letters are different serials (GS1 AI 21). */
export function keyUnder(exactCase: boolean, value: string): string {
  return exactCase ? value.normalize('NFC') : fold(value);
}

/** The keys that a text may have as a serial under whichever SKU; none for what cannot be a serial. */
export function keysOf(text: string): readonly string[] {
  const read = readSerial(text);
  if ('problem' in read) return [];
  return [...new Set([keyUnder(false, read.value), keyUnder(true, read.value)])];
}

/** Whether a captured value differs from the known one by case only; generated values have no case. */
export function differsByCase(
  captured: string,
  known: { readonly value: string; readonly generated: boolean },
): boolean {
  return !known.generated && captured.normalize('NFC') !== known.value.normalize('NFC');
}
