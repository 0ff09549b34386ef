import type { Input, Output } from '../../../shared/contract';
import { readSerial } from '../../../shared/domain/serialValue';
import type { Asking, Outcome } from '../outcome';
import { serialRows, shownRow } from './rows';

/** Every serial with this value, under whichever SKU. */
export async function lookUp(
  asking: Asking,
  { value }: Input<'serials.lookUp'>,
): Promise<Outcome<Output<'serials.lookUp'>>> {
  const read = readSerial(value);
  if ('problem' in read) return { value: { hits: [] } };
  const rows = await serialRows(asking).where('serial.key', '=', read.key).orderBy('product.sku').execute();
  return { value: { hits: rows.map(shownRow) } };
}
