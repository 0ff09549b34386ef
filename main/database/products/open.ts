import type { Input, Output } from '../../../shared/contract';
import { givenOf, skuKey } from '../../../shared/domain/readProduct';
import { ruleText } from '../../../shared/domain/serialRule';
import { statuses, statusNames } from '../../../shared/domain/statuses';
import type { Asking, Outcome } from '../outcome';
import { lineSerial } from '../serials/load';
import { attributesOfProduct } from './attributes';
import { inTheWay } from './inTheWay';
import { productByKey } from './list';
import { storedProduct } from './stored';

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
  const key = skuKey(sku);
  const stored = await storedProduct(asking, { key });
  const listed = productByKey(asking, key);
  if (stored === null || listed === undefined) {
    return { refusal: { code: 'productUnknown', facts: { value: sku } } };
  }
  const { id, data, changed } = stored;
  const counts = new Map(asking.rows<[number, number]>(standing, { product: id }));
  return {
    value: {
      ...listed,
      ...givenOf(data),
      gtins: [...data.gtins],
      id,
      rule: ruleText(data.rule),
      statuses: statusNames.map((status) => ({ status, units: counts.get(statuses[status].number) ?? 0 })),
      inTheWay: inTheWay(asking, id),
      attributes: await attributesOfProduct(asking, id),
      changed,
    },
  };
}
