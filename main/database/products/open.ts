import type { Input, Output } from '../../../shared/contract';
import { fold } from '../../../shared/domain/fold';
import { ruleText } from '../../../shared/domain/serialRule';
import { statuses, statusNames } from '../../../shared/domain/statuses';
import type { Asking, Outcome } from '../outcome';
import { lineSerial } from '../serials/load';
import { serialRule } from '../serials/productRow';
import { inTheWay } from './inTheWay';
import { productByKey } from './list';

// Incoming that nothing expects any more counts nowhere (domain, "Transitions").
const standing = `
SELECT status, sum(units) FROM (
  SELECT status, units FROM stock WHERE product = @product
  UNION ALL SELECT status, count(*) FROM serial WHERE product = @product AND bin IS NULL
    AND (status <> ${statuses.Incoming.number} OR EXISTS (SELECT 1 FROM replenishment_serial AS own
      WHERE own.serial = serial.id AND own.state = ${lineSerial.state.expected}))
    GROUP BY status
) GROUP BY status`;

/** One product: its codes, its serials' rule, its units by status, and what keeps its workflow as it is. */
export async function openProduct(
  asking: Asking,
  { sku }: Input<'products.open'>,
): Promise<Outcome<Output<'products.open'>>> {
  const key = fold(sku);
  const row = await asking.db.selectFrom('product').selectAll().where('sku_key', '=', key).executeTakeFirst();
  const listed = productByKey(asking, key);
  if (row === undefined || listed === undefined) {
    return { refusal: { code: 'productUnknown', facts: { value: sku } } };
  }
  const counts = new Map(asking.rows<[number, number]>(standing, { product: row.id }));
  return {
    value: {
      ...listed,
      prefix: row.prefix,
      rule: ruleText(serialRule(row)),
      exactCase: row.exact_case === 1,
      statuses: statusNames.map((status) => ({ status, units: counts.get(statuses[status].number) ?? 0 })),
      inTheWay: inTheWay(asking, row.id),
      changed: row.changed,
    },
  };
}
