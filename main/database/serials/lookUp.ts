import type { Input, Output } from '../../../shared/contract';
import { keysOf } from '../../../shared/domain/serialValue';
import type { Asking, Outcome } from '../outcome';
import { serialRows, shownRow } from './rows';

/** Every serial that has this value, or had it before a correction, under whichever SKU. */
export async function lookUp(
  asking: Asking,
  { value }: Input<'serials.lookUp'>,
): Promise<Outcome<Output<'serials.lookUp'>>> {
  const keys = keysOf(value);
  if (keys.length === 0) return { value: { hits: [] } };
  const rows = await serialRows(asking)
    .where((build) =>
      build.or([
        build('serial.key', 'in', keys),
        build('serial.id', 'in', build.selectFrom('former_value').select('serial').where('key', 'in', keys)),
      ]),
    )
    .orderBy('product.sku')
    .orderBy('serial.key')
    .execute();
  return { value: { hits: rows.map(shownRow) } };
}
