import type { Input, Output } from '../../../shared/contract';
import type { ListedProduct } from '../../../shared/contract/products';
import { fold } from '../../../shared/domain/fold';
import { statuses } from '../../../shared/domain/statuses';
import { workflowOf, workflows } from '../../../shared/domain/workflows';
import type { Reading } from '../engines/engine';
import type { Asking, Outcome } from '../outcome';
import { comingReplenishments, openOrders } from './statusCodes';

/** Products with what is on hand, to come, reserved and needed. */
const columns = `
SELECT product.sku, product.name, product.workflow, version.product_id, version.product_id_wh,
  (SELECT group_concat(gtin, ' ') FROM product_gtin WHERE product_gtin.product = product.id),
  (SELECT coalesce(sum(units), 0) FROM stock WHERE stock.product = product.id),
  (SELECT coalesce(sum(units), 0) FROM stock WHERE stock.product = product.id AND status = ${statuses.Reserved.number}),
  (SELECT coalesce(sum(max(line.units - line.received, 0)), 0) FROM replenishment_line AS line
    JOIN replenishment ON replenishment.id = line.replenishment AND replenishment.status IN ${comingReplenishments}
    WHERE line.product = product.id),
  (SELECT coalesce(sum(max(line.units - line.shipped, 0)), 0) FROM order_line AS line
    JOIN customer_order ON customer_order.id = line.customer_order AND customer_order.status IN ${openOrders}
    WHERE line.product = product.id)
FROM product JOIN product_version AS version ON version.id = product.version`;

type Row = [
  sku: string,
  name: string,
  workflow: number,
  productId: string | null,
  productIdWh: string | null,
  gtins: string | null,
  onHand: number,
  reserved: number,
  incoming: number,
  needed: number,
];

const matching = `
WHERE (@workflow IS NULL OR product.workflow = @workflow)
  AND (@needle = '' OR instr(fold(product.sku || char(10) || product.name || char(10)
    || coalesce(version.product_id, '') || char(10) || coalesce(version.product_id_wh, '') || char(10)
    || coalesce((SELECT group_concat(gtin, ' ') FROM product_gtin WHERE product_gtin.product = product.id), '')), @needle) > 0)`;

const counting = `SELECT count(*) FROM product JOIN product_version AS version ON version.id = product.version`;

const keys = `SELECT product.sku_key FROM product JOIN product_version AS version ON version.id = product.version`;

const asked = ({ search, workflow }: Pick<Input<'products.list'>, 'search' | 'workflow'>) => ({
  workflow: workflow === null ? null : workflows[workflow].number,
  needle: fold(search.trim()),
});

/** Products by SKU. */
export async function listProducts(
  { rows }: Asking,
  { search, workflow, from, count }: Input<'products.list'>,
): Promise<Outcome<Output<'products.list'>>> {
  const filters = asked({ search, workflow });
  const page = rows<Row>(`${columns} ${matching} ORDER BY product.sku_key LIMIT @count OFFSET @from`, {
    ...filters,
    count,
    from,
  });
  const [total] = rows<[number]>(`${counting} ${matching}`, filters);
  const [all] = rows<[number]>(counting, {});
  return { value: { rows: page.map(shown), total: total?.[0] ?? 0, all: all?.[0] ?? 0 } };
}

/** The keys of the SKUs that the list would show, in its order. */
export function listedKeys(
  { rows }: Reading,
  { search, workflow }: Pick<Input<'products.list'>, 'search' | 'workflow'>,
): readonly string[] {
  const found = rows<[string]>(`${keys} ${matching} ORDER BY product.sku_key`, asked({ search, workflow }));
  return found.map(([key]) => key);
}

/** One product as the list shows it. */
export function productByKey({ rows }: Reading, key: string): ListedProduct | undefined {
  const [row] = rows<Row>(`${columns} WHERE product.sku_key = @key`, { key });
  return row === undefined ? undefined : shown(row);
}

function shown([
  sku,
  name,
  workflow,
  productId,
  productIdWh,
  gtins,
  onHand,
  reserved,
  incoming,
  needed,
]: Row) {
  return {
    sku,
    name,
    gtins: gtins === null ? [] : gtins.split(' '),
    productId: productId ?? '',
    productIdWh: productIdWh ?? '',
    workflow: workflowOf(workflow),
    onHand,
    incoming,
    reserved,
    needed,
  };
}
