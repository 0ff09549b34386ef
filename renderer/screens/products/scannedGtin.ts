import { readContent } from '../../../shared/barcode/scanContent';
import type { ScanEvent } from '../../../shared/contract/scannerEvents';
import { isGtin } from '../../../shared/domain/modulo10';

/** The GTIN that a scan carries: of a retail code, of a GS1 code, or as plain digits; null: none. */
export function scannedGtin({ aim, text, at }: Pick<ScanEvent, 'aim' | 'text' | 'at'>): string | null {
  const content = readContent(aim, text, new Date(at).getUTCFullYear());
  if (content.is === 'gtin' || content.is === 'elements') return content.gtin;
  return content.is === 'text' && isGtin(text) ? text : null;
}
