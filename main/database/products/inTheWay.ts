import type { InTheWay } from '../../../shared/contract/products';
import type { Reading } from '../engines/engine';
import { lineSerial } from '../serials/load';
import { openOrders, openReplenishments } from './statusCodes';

/** So many bins or documents are named. */
const named = 3;

const questions = {
  onHand: `SELECT bin.code, sum(stock.units) AS units FROM stock JOIN bin ON bin.id = stock.bin
    WHERE stock.product = @product AND stock.units > 0 GROUP BY bin.id`,
  incoming: `SELECT process.number, count(*) AS units FROM replenishment_line AS line
    CROSS JOIN replenishment_serial AS own ON own.line = line.id AND own.state = ${lineSerial.state.expected}
    JOIN process ON process.id = line.replenishment
    WHERE line.product = @product GROUP BY process.id`,
  replenishmentLines: `SELECT process.number, sum(max(line.units - line.received, 0)) AS units
    FROM replenishment_line AS line JOIN replenishment ON replenishment.id = line.replenishment
    JOIN process ON process.id = line.replenishment
    WHERE line.product = @product AND replenishment.status IN ${openReplenishments} GROUP BY process.id`,
  orderLines: `SELECT process.number, sum(max(line.units - line.shipped, 0)) AS units
    FROM order_line AS line JOIN customer_order ON customer_order.id = line.customer_order
    JOIN process ON process.id = line.customer_order
    WHERE line.product = @product AND customer_order.status IN ${openOrders} GROUP BY process.id`,
} as const satisfies Record<InTheWay['what'], string>;

const kinds = Object.keys(questions) as readonly InTheWay['what'][];

/**
 * What keeps the workflow of a product as it is: units on hand, Incoming that a replenishment expects, lines of open
 * replenishments and orders (domain, "Serial workflow per SKU"). Empty: nothing does. The schema refuses the same.
 */
export function inTheWay({ rows }: Reading, product: number): InTheWay[] {
  return kinds.flatMap((what) => {
    const found = rows<[string, number]>(`${questions[what]} ORDER BY units DESC, 1`, { product });
    if (found.length === 0) return [];
    const units = found.reduce((sum, [, count]) => sum + count, 0);
    return [{ what, units, where: found.slice(0, named).map(([place]) => place), places: found.length }];
  });
}
