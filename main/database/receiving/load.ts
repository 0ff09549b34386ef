import { sql } from 'kysely';
import { replenishmentStatusOf, type ReplenishmentStatus } from '../../../shared/domain/documentStatuses';
import { type LineKind, lineKind } from '../../../shared/domain/lineKinds';
import { type DocumentRef, processTypes } from '../../../shared/domain/processTypes';
import type { SerialRule } from '../../../shared/domain/serialRule';
import type { Reading } from '../engines/engine';
import { lineSerial } from '../serials/load';
import { productColumns, productRef, serialRule } from '../serials/productRow';
import type { ProductRef } from '../serials/record';

export interface LoadedReplenishment {
  readonly document: DocumentRef;
  readonly status: ReplenishmentStatus;
  readonly po: string;
  readonly supplier: string;
  readonly changed: number;
  readonly lines: readonly LoadedLine[];
}

export interface LoadedLine {
  readonly id: number;
  readonly position: number;
  readonly product: ProductRef;
  readonly units: number;
  readonly received: number;
  readonly takes: LineKind;
  readonly rule: SerialRule;
}

export const hasRoom = ({ received, units }: LoadedLine): boolean => received < units;

/** A replenishment with its lines by its number, or null. */
export async function loadReplenishment(
  reading: Reading,
  number: string,
): Promise<LoadedReplenishment | null> {
  const head = await reading.db
    .selectFrom('process')
    .innerJoin('replenishment', 'replenishment.id', 'process.id')
    .select(['process.id', 'process.number', 'status', 'po', 'supplier', 'changed'])
    .where('process.type', '=', processTypes.Replenishment.number)
    .where('process.number', '=', number)
    .executeTakeFirst();
  if (head === undefined) return null;
  const lines = await lineRows(reading, head.id).execute();
  return {
    document: { id: head.id, type: 'Replenishment', number: head.number },
    status: replenishmentStatusOf(head.status),
    po: head.po,
    supplier: head.supplier,
    changed: head.changed,
    lines: lines.map(loadedLine),
  };
}

function lineRows({ db }: Reading, replenishment: number) {
  return db
    .selectFrom('replenishment_line as line')
    .innerJoin('product', 'product.id', 'line.product')
    .select((build) => [
      'line.id',
      'line.position',
      'line.units',
      'line.received',
      ...productColumns,
      build
        .exists(
          build
            .selectFrom('replenishment_serial as own')
            .select(sql`1`.as('one'))
            .whereRef('own.line', '=', 'line.id')
            .where('own.how', '<>', sql.lit(lineSerial.how.registered)),
        )
        .as('listed'),
    ])
    .where('line.replenishment', '=', replenishment)
    .orderBy('line.position');
}

type LineRow = Awaited<ReturnType<ReturnType<typeof lineRows>['execute']>>[number];

function loadedLine(row: LineRow): LoadedLine {
  const { id, position, units, received } = row;
  const product = productRef(row);
  const takes = lineKind(product.workflow, Boolean(row.listed));
  return { id, position, units, received, product, takes, rule: serialRule(row) };
}

/** Units received and expected over lines. */
export function progressOf(lines: readonly Pick<LoadedLine, 'units' | 'received'>[]): {
  readonly received: number;
  readonly units: number;
} {
  return {
    received: lines.reduce((sum, line) => sum + line.received, 0),
    units: lines.reduce((sum, line) => sum + line.units, 0),
  };
}
