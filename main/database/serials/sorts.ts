import { type RawBuilder, sql } from 'kysely';
import type { SerialSort } from '../../../shared/contract/serials';
import type { ColumnName } from '../../../shared/domain/columns';

const folded = (column: string): RawBuilder<unknown> => sql`fold(coalesce(${sql.ref(column)}, ''))`;

/**
 * What each column sorts by: folded text by code point with empty first; Status and ProcessType in the page's
 * order, which is the order of their numbers.
 */
const sortKeys = {
  sku: folded('product.sku'),
  prodId: sql`fold(coalesce(product_version.product_id_wh, product_version.product_id, ''))`,
  bin: folded('bin.code'),
  location: folded('location.name'),
  serial: folded('serial.value'),
  status: sql`serial.status`,
  wmsNotes: folded('serial.wms_notes'),
  omsNotes: folded('serial.oms_notes'),
  processType: sql`coalesce(process.type, 0)`,
  processId: folded('process.number'),
  order: folded('orders.number'),
  update: sql`serial.updated_at`,
} as const satisfies Record<ColumnName, RawBuilder<unknown>>;

/** The order of the grid, each row in one place; null: newest change first, by journal number. */
export function gridOrder(sort: SerialSort | null): RawBuilder<unknown> {
  if (sort === null) return sql`serial.changed desc, serial.id desc`;
  const direction = sort.direction === 'desc' ? sql`desc` : sql`asc`;
  return sql`${sortKeys[sort.column]} ${direction}, serial.id ${direction}`;
}
