import type { BinRef } from './binKinds';
import type { Refusal } from './refusals';

/** Why a unit of this SKU cannot go into a bin, or null. */
export function binRefusal(bin: BinRef, sku: string): Refusal | null {
  if (bin.closed) return { code: 'binClosed', facts: { bin: bin.code } };
  if (bin.onlySku !== null && bin.onlySku !== sku) {
    return { code: 'binHolds', facts: { bin: bin.code, onlySku: bin.onlySku, sku } };
  }
  return null;
}
