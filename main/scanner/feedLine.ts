/** What one line of the scanner feed asks for. */
export type FeedLine =
  | { readonly kind: 'report'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'plug';
      readonly vendorId: number;
      readonly productId: number;
      readonly usagePage: number;
      readonly usage: number;
      readonly name: string;
    }
  | { readonly kind: 'unplug'; readonly vendorId: number; readonly productId: number }
  | { readonly kind: 'unknown' };

const hexByte = /^[0-9a-f]{2}$/i;
const plug = /^\+\s*([0-9a-f]{4}):([0-9a-f]{4})\s+([0-9a-f]{1,4})\/([0-9a-f]{1,4})\s+(\S.{0,99})$/i;
const unplug = /^-\s*([0-9a-f]{4}):([0-9a-f]{4})$/i;

/**
 * Reads a line of the scanner feed: the hex bytes of one report, `+ vendor:product page/usage name` (all hex) for a
 * device that is plugged in, `- vendor:product` for one that is unplugged.
 */
export function readFeedLine(line: string): FeedLine {
  const plugged = plug.exec(line);
  if (plugged !== null) {
    const [, vendor = '', product = '', page = '', usage = '', name = ''] = plugged;
    return {
      kind: 'plug',
      vendorId: parseInt(vendor, 16),
      productId: parseInt(product, 16),
      usagePage: parseInt(page, 16),
      usage: parseInt(usage, 16),
      name,
    };
  }
  const unplugged = unplug.exec(line);
  if (unplugged !== null) {
    const [, vendor = '', product = ''] = unplugged;
    return { kind: 'unplug', vendorId: parseInt(vendor, 16), productId: parseInt(product, 16) };
  }
  const bytes = line.replaceAll(' ', '').match(/.{1,2}/g) ?? [];
  if (bytes.length === 0 || !bytes.every((byte) => hexByte.test(byte))) return { kind: 'unknown' };
  return { kind: 'report', bytes: Uint8Array.from(bytes, (byte) => parseInt(byte, 16)) };
}
