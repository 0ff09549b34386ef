import { sql } from 'kysely';
import type { SerialRow } from '../../../shared/contract/serials';
import { processTypeOf } from '../../../shared/domain/processTypes';
import { statusOf } from '../../../shared/domain/statuses';
import type { Reading } from '../engines/engine';

/** The grid's row of a serial before its codes are named: every column of the page by joins. */
export function serialRows({ db }: Reading) {
  return (
    db
      .selectFrom('serial')
      // A cross join keeps the serials in front: left to itself the planner begins with the few products, and sorts all.
      .crossJoin('product')
      .crossJoin('product_version')
      .leftJoin('bin', 'bin.id', 'serial.bin')
      .leftJoin('location', 'location.id', 'bin.location')
      .leftJoin('process', 'process.id', 'serial.process')
      .leftJoin('process as orders', 'orders.id', 'serial.order_id')
      .select([
        'serial.id as id',
        'product.sku as sku',
        'product.name as name',
        sql<string>`coalesce(product_version.product_id_wh, product_version.product_id, '')`.as('prodId'),
        sql<string>`coalesce(bin.code, '')`.as('bin'),
        sql<string>`coalesce(location.name, '')`.as('location'),
        'serial.value as serial',
        'serial.status as status',
        sql<string>`coalesce(serial.wms_notes, '')`.as('wmsNotes'),
        sql<string>`coalesce(serial.oms_notes, '')`.as('omsNotes'),
        'process.type as processType',
        sql<string>`coalesce(process.number, '')`.as('processId'),
        sql<string>`coalesce(orders.number, '')`.as('order'),
        'serial.updated_at as update',
        'serial.changed as changed',
      ])
      .whereRef('product.id', '=', 'serial.product')
      .whereRef('product_version.id', '=', 'product.version')
  );
}

type Found = Awaited<ReturnType<ReturnType<typeof serialRows>['execute']>>[number];

/** A found row as the contract shows it, with the product's name beside. */
export function shownRow({ status, processType, ...row }: Found): SerialRow & { readonly name: string } {
  return {
    ...row,
    status: statusOf(status),
    processType: processType === null ? null : processTypeOf(processType),
  };
}
