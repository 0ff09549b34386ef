import type { Input, Output } from '../../../shared/contract';
import { keyUnder, readSerial } from '../../../shared/domain/serialValue';
import type { Asking, Outcome } from '../outcome';
import { serialRows, shownRow } from './rows';

/** Every serial with this value, under whichever SKU. */
export async function lookUp(
  asking: Asking,
  { value }: Input<'serials.lookUp'>,
): Promise<Outcome<Output<'serials.lookUp'>>> {
  const read = readSerial(value);
  if ('problem' in read) return { value: { hits: [] } };
  // Both forms of the key: a SKU with exact case keeps the letters as they are.
  const keys = [keyUnder(false, read.value), keyUnder(true, read.value)];
  const rows = await serialRows(asking)
    .where('serial.key', 'in', keys)
    .orderBy('product.sku')
    .orderBy('serial.key')
    .execute();
  return { value: { hits: rows.map(shownRow) } };
}
