import { elementProblemText } from '../../../shared/barcode/elementProblemText';
import { readContent } from '../../../shared/barcode/scanContent';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Asking } from '../outcome';
import { productScanned } from './productScanned';

/** What a scan is by its symbol alone. `unit`: a GS1 code that names a known product, a serial, or both. */
export type ScannedCode =
  | { readonly is: 'text' }
  | { readonly is: 'gtin'; readonly gtin: string }
  | { readonly is: 'unreadable' | 'refused'; readonly refusal: Refusal }
  | { readonly is: 'unit'; readonly of: null; readonly serial: string }
  | {
      readonly is: 'unit';
      readonly of: { readonly sku: string; readonly gtin: string };
      readonly serial: string | null;
    };

/** A separator cannot be seen, so it is shown as a space. */
const shown = (text: string): string => text.replaceAll('\u001d', ' ').trim();

/** Reads a scan by its AIM identifier, and finds the product that a GS1 code names (AI 01, AI 21). */
export async function scannedCode(
  asking: Pick<Asking, 'db' | 'rows' | 'now'>,
  { aim, value: text }: { readonly aim: string | null; readonly value: string },
): Promise<ScannedCode> {
  const content = readContent(aim, text, new Date(asking.now).getUTCFullYear());
  if (content.is === 'text' || content.is === 'gtin') return content;
  const value = shown(text);
  if (content.is === 'unreadable') {
    const facts = { value, why: elementProblemText(content.why) };
    return { is: 'unreadable', refusal: { code: 'elementsUnreadable', facts } };
  }
  const { gtin, serial } = content;
  if (gtin === null) {
    if (serial !== null) return { is: 'unit', of: null, serial };
    return { is: 'refused', refusal: { code: 'noSerialInCode', facts: { value } } };
  }
  const sku = await productScanned(asking, gtin);
  if (sku === undefined) return { is: 'refused', refusal: { code: 'gtinUnknown', facts: { value, gtin } } };
  return { is: 'unit', of: { sku, gtin }, serial };
}
