import { fold } from './fold';

/** A serial is 1 to 64 printable characters; leading zeros are part of it. */
const longestSerial = 64;

// Two labels that read the same must not differ: no control or format character, nothing that is drawn as
// nothing, no line end, and of the spaces the plain one only (U+2800 is a blank that is no space).
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}/u;

export type ReadSerial =
  | { readonly value: string; readonly key: string }
  | { readonly problem: 'empty' | 'tooLong' | 'hiddenCharacter'; readonly value: string };

/**
 * Reads what was scanned or typed as a serial: `value` is kept and shown as captured (outer white space
 * removed), `key` is what makes it unique within its SKU (NFC, upper case).
 */
export function readSerial(text: string): ReadSerial {
  const value = text.trim();
  if (value === '') return { problem: 'empty', value };
  if (unseen.test(value)) return { problem: 'hiddenCharacter', value };
  if ([...value].length > longestSerial) return { problem: 'tooLong', value };
  return { value, key: fold(value) };
}
