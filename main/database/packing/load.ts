import { sql } from 'kysely';
import { type OrderStatus, orderStatusOf } from '../../../shared/domain/documentStatuses';
import { type DocumentRef, processTypes } from '../../../shared/domain/processTypes';
import { type PackedBy, packedBy } from '../../../shared/domain/packedBy';
import type { SerialRule } from '../../../shared/domain/serialRule';
import type { Reading } from '../engines/engine';
import { productColumns, productRef, serialRule } from '../serials/productRow';
import type { ProductRef } from '../serials/record';

/** Codes of order_serial.state. */
export const orderSerial = { captured: 1, shipped: 2 } as const;

export interface LoadedOrder {
  readonly document: DocumentRef;
  readonly status: OrderStatus;
  readonly reference: string;
  readonly customer: string;
  /** Epoch ms. */
  readonly orderedAt: number;
  readonly shippedAt: number | null;
  readonly changed: number;
  readonly lines: readonly LoadedLine[];
}

/** `captured`: its serials, captured or shipped; `counted`: units captured without one. */
export interface LoadedLine {
  readonly id: number;
  readonly position: number;
  readonly product: ProductRef;
  readonly rule: SerialRule;
  readonly takes: PackedBy;
  readonly optional: boolean;
  readonly units: number;
  readonly captured: number;
  readonly counted: number;
  readonly shipped: number;
}

/** Units that a line still needs. */
export const missingOf = ({ units, captured, counted }: LoadedLine): number =>
  Math.max(0, units - captured - counted);

export const hasRoom = (line: LoadedLine): boolean => missingOf(line) > 0;

/** Units captured and ordered over lines. */
export function progressOf(lines: readonly LoadedLine[]): {
  readonly captured: number;
  readonly units: number;
} {
  return {
    captured: lines.reduce((sum, { captured, counted }) => sum + captured + counted, 0),
    units: lines.reduce((sum, { units }) => sum + units, 0),
  };
}

/** An order with its lines by its number, or null. */
export async function loadOrder(reading: Reading, number: string): Promise<LoadedOrder | null> {
  const head = await reading.db
    .selectFrom('process')
    .innerJoin('customer_order as own', 'own.id', 'process.id')
    .select([
      'process.id',
      'process.number',
      'own.status',
      'own.reference',
      'own.customer',
      'own.ordered_at as orderedAt',
      'own.shipped_at as shippedAt',
      'own.changed',
    ])
    .where('process.type', '=', processTypes.Order.number)
    .where('process.number', '=', number)
    .executeTakeFirst();
  if (head === undefined) return null;
  const { id, number: name, status, ...rest } = head;
  const lines = await lineRows(reading, id).execute();
  return {
    ...rest,
    document: { id, type: 'Order', number: name },
    status: orderStatusOf(status),
    lines: lines.map(loadedLine),
  };
}

function lineRows({ db }: Reading, order: number) {
  return db
    .selectFrom('order_line as line')
    .innerJoin('product', 'product.id', 'line.product')
    .select((build) => [
      'line.id',
      'line.position',
      'line.units',
      'line.shipped',
      'product.optional_serials as optional',
      ...productColumns,
      build
        .selectFrom('order_serial as own')
        .select(sql<number>`count(*)`.as('n'))
        .whereRef('own.line', '=', 'line.id')
        .as('captured'),
      build
        .selectFrom('order_count as own')
        .select(sql<number>`coalesce(sum(own.units), 0)`.as('n'))
        .whereRef('own.line', '=', 'line.id')
        .as('counted'),
    ])
    .where('line.customer_order', '=', order)
    .orderBy('line.position');
}

type LineRow = Awaited<ReturnType<ReturnType<typeof lineRows>['execute']>>[number];

function loadedLine(row: LineRow): LoadedLine {
  const { id, position, units, shipped } = row;
  const product = productRef(row);
  return {
    id,
    position,
    product,
    rule: serialRule(row),
    takes: packedBy(product.workflow),
    optional: row.optional === 1,
    units,
    captured: row.captured ?? 0,
    counted: row.counted ?? 0,
    shipped,
  };
}
