import Database from 'better-sqlite3';
import { warehouseFile } from '../../main/database/openWarehouse';
import { statuses } from '../../shared/domain/statuses';
import { type Workflow, workflowOf } from '../../shared/domain/workflows';

export interface OrderLine {
  readonly position: number;
  readonly sku: string;
  readonly units: number;
  /** Serials of the SKU that are Ready. */
  readonly ready: readonly string[];
}

/** The demo's open order with a line of each workflow. */
export function orderOfEachWorkflow(folder: string): {
  readonly order: string;
  readonly lines: Readonly<Record<Workflow, OrderLine>>;
} {
  const rows = read<{ order: string; position: number; sku: string; units: number; workflow: number }>(
    folder,
    `SELECT process.number AS "order", line.position, product.sku, line.units, product.workflow
     FROM customer_order AS own JOIN process ON process.id = own.id
     JOIN order_line AS line ON line.customer_order = own.id JOIN product ON product.id = line.product
     WHERE own.status = 1 AND (SELECT count(DISTINCT p.workflow) FROM order_line AS l
       JOIN product AS p ON p.id = l.product WHERE l.customer_order = own.id) = 4
     ORDER BY own.id, line.position`,
  );
  const byWorkflow = new Map(rows.map((row) => [workflowOf(row.workflow), row]));
  const line = (workflow: Workflow): OrderLine => {
    const row = byWorkflow.get(workflow);
    if (row === undefined) throw new Error(`no open order has a line of ${workflow}`);
    return { ...row, ready: serialsWith(folder, statuses.Ready.number, row.sku) };
  };
  return {
    order: rows[0]?.order ?? '',
    lines: { Out: line('Out'), 'In/Out': line('In/Out'), 'Out in Bulk': line('Out in Bulk'), No: line('No') },
  };
}

/** Serials with a status (its code), of one SKU or any, oldest first. */
export function serialsWith(folder: string, status: number, sku: string | null = null): readonly string[] {
  return read<{ value: string }>(
    folder,
    `SELECT serial.value FROM serial JOIN product ON product.id = serial.product
     WHERE serial.status = ${status} AND serial.holding_order IS NULL
       AND (${sku === null ? '1' : `product.sku = '${sku}'`}) ORDER BY serial.id`,
  ).map(({ value }) => value);
}

/** SERIAL HISTORY of a serial of a SKU, oldest first: step code, status code and reason. */
export function historyOf(
  folder: string,
  sku: string,
  value: string,
): readonly { readonly step: number; readonly status: number; readonly reason: string | null }[] {
  return read(
    folder,
    `SELECT event.step, event.status, event.reason FROM event JOIN serial ON serial.id = event.serial
     JOIN product ON product.id = serial.product
     WHERE product.sku = '${sku}' AND serial.value = '${value}' ORDER BY event.seq`,
  );
}

function read<Row>(folder: string, statement: string): readonly Row[] {
  const file = new Database(warehouseFile(folder), { readonly: true });
  const rows = file.prepare<[], Row>(statement).all();
  file.close();
  return rows;
}
