import type { Input, Output } from '../../../shared/contract';
import { keysOf } from '../../../shared/domain/serialValue';
import type { Asking, Outcome } from '../outcome';
import { serialRows, shownRow } from './rows';

/** Every serial with this value, under whichever SKU. */
export async function lookUp(
  asking: Asking,
  { value }: Input<'serials.lookUp'>,
): Promise<Outcome<Output<'serials.lookUp'>>> {
  const keys = keysOf(value);
  if (keys.length === 0) return { value: { hits: [] } };
  const rows = await serialRows(asking)
    .where('serial.key', 'in', keys)
    .orderBy('product.sku')
    .orderBy('serial.key')
    .execute();
  return { value: { hits: rows.map(shownRow) } };
}
