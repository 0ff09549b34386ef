import { sql } from 'kysely';
import { replenishmentStatusOf, type ReplenishmentStatus } from '../../../shared/domain/documentStatuses';
import { type LineKind, lineKind } from '../../../shared/domain/lineKinds';
import { type DocumentRef, processTypes } from '../../../shared/domain/processTypes';
import { ruleKindOf, type SerialRule } from '../../../shared/domain/serialRule';
import { workflowOf } from '../../../shared/domain/workflows';
import type { Reading } from '../engines/engine';
import { lineSerial } from '../serials/load';
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
      'product.id as product',
      'product.version',
      'product.sku',
      'product.name',
      'product.workflow',
      'product.exact_case',
      'product.rule_kind',
      'product.rule_length',
      'product.rule_prefix',
      'product.rule_mask',
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
  const { id, position, units, received, product, version, sku, name } = row;
  const workflow = workflowOf(row.workflow);
  return {
    id,
    position,
    units,
    received,
    product: { id: product, version, sku, name, workflow, exactCase: row.exact_case === 1 },
    takes: lineKind(workflow, Boolean(row.listed)),
    rule: {
      kind: row.rule_kind === null ? null : ruleKindOf(row.rule_kind),
      length: row.rule_length,
      prefix: row.rule_prefix,
      mask: row.rule_mask,
    },
  };
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
