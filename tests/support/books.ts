import { sql } from 'kysely';
import { lineSerial } from '../../main/database/serials/load';
import { steps } from '../../shared/domain/steps';
import { workflows } from '../../shared/domain/workflows';
import type { TestWarehouse } from './warehouse';

const inOut = sql`(SELECT id FROM product WHERE workflow = ${workflows['In/Out'].number})`;

/** Bins in which a product has other units by movements than by stock, or than by its serials. */
const unequalBins = sql`
  SELECT bin, product, sum(moved) AS moved, sum(stocked) AS stocked, sum(named) AS named FROM (
    SELECT bin, product, units AS moved, 0 AS stocked, 0 AS named FROM movement
    UNION ALL SELECT bin, product, 0, units, 0 FROM stock
    UNION ALL SELECT bin, product, 0, 0, 1 FROM serial WHERE bin IS NOT NULL
  )
  GROUP BY bin, product
  HAVING sum(moved) <> sum(stocked) OR sum(named) > sum(stocked)
    OR (product IN ${inOut} AND sum(named) <> sum(stocked))`;

/** Serials whose row is not what their newest event left, or that lack an event. */
const unlikeTheirHistory = sql`
  SELECT serial.id FROM serial LEFT JOIN event ON event.serial = serial.id AND event.seq = serial.last_seq
  WHERE event.status IS NOT serial.status OR event.bin IS NOT serial.bin OR event.process IS NOT serial.process
    OR event.order_id IS NOT serial.order_id OR event.holding_order IS NOT serial.holding_order
    OR (SELECT count(*) FROM event WHERE serial = serial.id) <> serial.last_seq
    OR (SELECT max(seq) FROM event WHERE serial = serial.id) <> serial.last_seq`;

/** Lines of replenishments that count other units than their standing receipts. */
const miscountedLines = sql`
  SELECT line.id FROM replenishment_line AS line
  WHERE line.received <>
    (SELECT count(*) FROM replenishment_serial WHERE line = line.id AND state = ${lineSerial.state.received})
    + (SELECT coalesce(sum(units), 0) FROM counted_receipt WHERE line = line.id AND undone IS NULL)`;

/** Documents whose movements are not the units that their lines say were received. */
const unmovedReceipts = sql`
  SELECT process, product FROM (
    SELECT replenishment AS process, product, received AS counted, 0 AS moved FROM replenishment_line
    UNION ALL SELECT process, product, 0, units FROM movement
      WHERE step IN (${steps.receive.number}, ${steps.register.number}, ${steps.undoReceipt.number})
  )
  GROUP BY process, product HAVING sum(counted) <> sum(moved)`;

/** Orders whose movements are not the units that their lines say were shipped. */
const unmovedShipments = sql`
  SELECT process, product FROM (
    SELECT customer_order AS process, product, -shipped AS counted, 0 AS moved FROM order_line
    UNION ALL SELECT process, product, 0, units FROM movement
      WHERE step IN (${steps.ship.number}, ${steps.voidShipment.number})
  )
  GROUP BY process, product HAVING sum(counted) <> sum(moved)`;

/** Units captured by holding them that their order does not hold, and lines with more than they ordered. */
const miscaptured = sql`
  SELECT own.line, own.place FROM order_serial AS own JOIN order_line AS line ON line.id = own.line
  JOIN serial ON serial.id = own.serial
  WHERE own.state = 1 AND own.held = 1 AND serial.holding_order IS NOT line.customer_order
  UNION ALL SELECT line.id, 0 FROM order_line AS line WHERE line.units <
    (SELECT count(*) FROM order_serial WHERE line = line.id)
    + (SELECT coalesce(sum(units), 0) FROM order_count WHERE line = line.id)`;

/** Values that two open orders have captured: each box would carry the same serial. */
const capturedTwice = sql`
  SELECT product, coalesce(key, (SELECT key FROM serial WHERE id = serial)) AS value FROM order_serial
  WHERE state = 1 GROUP BY 1, 2 HAVING count(*) > 1`;

/** What does not add up in a warehouse: empty where serials, events, movements, stock and lines agree. */
export async function unbalanced(
  warehouse: TestWarehouse,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const checks = {
    unequalBins,
    unlikeTheirHistory,
    miscountedLines,
    unmovedReceipts,
    unmovedShipments,
    miscaptured,
    capturedTwice,
  };
  const found: Record<string, readonly unknown[]> = {};
  for (const [name, statement] of Object.entries(checks)) {
    const { rows } = await warehouse.look((db) => statement.execute(db));
    if (rows.length > 0) found[name] = rows;
  }
  return found;
}
