import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { SerialFilters } from '../../../shared/contract/serialFilters';
import { fold } from '../../../shared/domain/fold';
import { processTypes } from '../../../shared/domain/processTypes';
import { statuses } from '../../../shared/domain/statuses';
import { keysOf } from '../../../shared/domain/serialValue';
import { dayBounds } from '../../../shared/domain/times';
import type { Tables } from '../tables';

type Build = ExpressionBuilder<Tables, 'serial'>;

/** Folded "contains": `%`, `_` and quotes are plain characters, `ä` finds `Ä`. */
function holds(column: string, needle: string): Expression<SqlBool> {
  return sql<SqlBool>`instr(fold(coalesce(${sql.ref(column)}, '')), ${fold(needle)}) > 0`;
}

/** Ids of rows elsewhere whose text holds a needle; dictionaries (SKU, bin, process …) are searched once. */
const dictionaries = {
  sku: (build: Build, needle: string) => build.selectFrom('product').select('id').where(holds('sku', needle)),
  prodId: (build: Build, needle: string) =>
    build
      .selectFrom('product')
      .innerJoin('product_version', 'product_version.id', 'product.version')
      .select('product.id')
      .where((either) => either.or([holds('product_id_wh', needle), holds('product_id', needle)])),
  bin: (build: Build, needle: string) => build.selectFrom('bin').select('id').where(holds('code', needle)),
  location: (build: Build, needle: string) =>
    build
      .selectFrom('bin')
      .innerJoin('location', 'location.id', 'bin.location')
      .select('bin.id')
      .where(holds('location.name', needle)),
  processId: (build: Build, needle: string) =>
    build.selectFrom('process').select('id').where(holds('number', needle)),
  // Matches the internal order number or Opt2, the reference.
  order: (build: Build, needle: string) =>
    build
      .selectFrom('customer_order')
      .innerJoin('process', 'process.id', 'customer_order.id')
      .select('customer_order.id')
      .where((either) =>
        either.or([holds('process.number', needle), holds('customer_order.reference', needle)]),
      ),
} as const;

/** For each text column whether a serial's row holds a needle there. */
const textConditions = {
  sku: (build: Build, needle: string) => build('serial.product', 'in', dictionaries.sku(build, needle)),
  prodId: (build: Build, needle: string) => build('serial.product', 'in', dictionaries.prodId(build, needle)),
  bin: (build: Build, needle: string) => build('serial.bin', 'in', dictionaries.bin(build, needle)),
  location: (build: Build, needle: string) => build('serial.bin', 'in', dictionaries.location(build, needle)),
  // A serial that was corrected or relabelled is found by its former values too.
  serial: (build: Build, needle: string) =>
    build.or([
      holds('serial.value', needle),
      build(
        'serial.id',
        'in',
        build.selectFrom('former_value').select('serial').where(holds('value', needle)),
      ),
    ]),
  wmsNotes: (_build: Build, needle: string) => holds('serial.wms_notes', needle),
  omsNotes: (_build: Build, needle: string) => holds('serial.oms_notes', needle),
  processId: (build: Build, needle: string) =>
    build('serial.process', 'in', dictionaries.processId(build, needle)),
  order: (build: Build, needle: string) => build('serial.order_id', 'in', dictionaries.order(build, needle)),
} as const;

export const textColumns = [
  'sku',
  'prodId',
  'bin',
  'location',
  'serial',
  'wmsNotes',
  'omsNotes',
  'processId',
  'order',
] as const satisfies readonly (keyof typeof textConditions)[];

export type TextColumn = (typeof textColumns)[number];

/**
 * The conditions of search and filters, to be joined by AND; none for an empty one. Days are those of the warehouse's
 * time zone.
 */
export function conditions(build: Build, filters: SerialFilters, timeZone: string): Expression<SqlBool>[] {
  const found: Expression<SqlBool>[] = [];
  const { search, serials, status, processType, updateFrom, updateTo } = filters;
  if (search !== '') found.push(build.or(textColumns.map((name) => textConditions[name](build, search))));
  for (const name of textColumns) {
    if (filters[name] !== '') found.push(textConditions[name](build, filters[name]));
  }
  if (serials.length > 0) {
    const keys = JSON.stringify(serials.flatMap(keysOf));
    found.push(
      sql<SqlBool>`(serial.key IN (SELECT value FROM json_each(${keys})) OR serial.id IN (SELECT serial FROM former_value WHERE key IN (SELECT value FROM json_each(${keys}))))`,
    );
  }
  if (status !== null) found.push(build('serial.status', '=', statuses[status].number));
  if (processType !== null) {
    const { number } = processTypes[processType];
    found.push(
      build('serial.process', 'in', build.selectFrom('process').select('id').where('type', '=', number)),
    );
  }
  if (updateFrom !== null) found.push(build('serial.updated_at', '>=', dayBounds(updateFrom, timeZone).from));
  if (updateTo !== null) found.push(build('serial.updated_at', '<', dayBounds(updateTo, timeZone).to));
  return found;
}
