import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { SerialFilters } from '../../../shared/contract/serials';
import { fold } from '../../../shared/domain/fold';
import { processTypes } from '../../../shared/domain/processTypes';
import { statuses } from '../../../shared/domain/statuses';
import { dayBounds } from '../../../shared/domain/times';
import type { Tables } from '../tables';

type Build = ExpressionBuilder<Tables, 'serial'>;

/** Folded "contains": `%`, `_` and quotes are plain characters, `ä` finds `Ä`. */
function holds(column: string, needle: string): Expression<SqlBool> {
  return sql<SqlBool>`instr(fold(coalesce(${sql.ref(column)}, '')), ${fold(needle)}) > 0`;
}

/**
 * The conditions of the header filters, to be joined by AND; none for an empty filter. Dictionaries (SKU, bin,
 * process …) are searched once and matched by id. Days are those of the warehouse's time zone.
 */
export function conditions(build: Build, filters: SerialFilters, timeZone: string): Expression<SqlBool>[] {
  const found: Expression<SqlBool>[] = [];
  const { sku, prodId, bin, location, serial, status, wmsNotes, omsNotes, processType, processId, order } =
    filters;
  if (sku !== '') {
    found.push(
      build('serial.product', 'in', build.selectFrom('product').select('id').where(holds('sku', sku))),
    );
  }
  if (prodId !== '') {
    const versions = build
      .selectFrom('product')
      .innerJoin('product_version', 'product_version.id', 'product.version')
      .select('product.id')
      .where((either) => either.or([holds('product_id_wh', prodId), holds('product_id', prodId)]));
    found.push(build('serial.product', 'in', versions));
  }
  if (bin !== '') {
    found.push(build('serial.bin', 'in', build.selectFrom('bin').select('id').where(holds('code', bin))));
  }
  if (location !== '') {
    const bins = build
      .selectFrom('bin')
      .innerJoin('location', 'location.id', 'bin.location')
      .select('bin.id')
      .where(holds('location.name', location));
    found.push(build('serial.bin', 'in', bins));
  }
  if (serial !== '') found.push(holds('serial.value', serial));
  if (status !== null) found.push(build('serial.status', '=', statuses[status].number));
  if (wmsNotes !== '') found.push(holds('serial.wms_notes', wmsNotes));
  if (omsNotes !== '') found.push(holds('serial.oms_notes', omsNotes));
  if (processType !== null) {
    const { number } = processTypes[processType];
    found.push(
      build('serial.process', 'in', build.selectFrom('process').select('id').where('type', '=', number)),
    );
  }
  if (processId !== '') {
    const processes = build.selectFrom('process').select('id').where(holds('number', processId));
    found.push(build('serial.process', 'in', processes));
  }
  if (order !== '') {
    // Matches the internal order number or Opt2, the reference.
    const orders = build
      .selectFrom('customer_order')
      .innerJoin('process', 'process.id', 'customer_order.id')
      .select('customer_order.id')
      .where((either) =>
        either.or([holds('process.number', order), holds('customer_order.reference', order)]),
      );
    found.push(build('serial.order_id', 'in', orders));
  }
  if (filters.updateFrom !== null) {
    found.push(build('serial.updated_at', '>=', dayBounds(filters.updateFrom, timeZone).from));
  }
  if (filters.updateTo !== null) {
    found.push(build('serial.updated_at', '<', dayBounds(filters.updateTo, timeZone).to));
  }
  return found;
}
