import type { Capture } from '../../../shared/contract/packing';

/** A capture as its row and button name it: the serial, the first and last of several, or units and product. */
export function captureName({
  serial,
  last,
  units,
  sku,
}: Pick<Capture, 'serial' | 'last' | 'units' | 'sku'>): string {
  if (serial === '') return `${units} ${sku}`;
  return units === 1 ? serial : `${serial} … ${last}`;
}
