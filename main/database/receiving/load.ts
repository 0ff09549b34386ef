import { sql } from 'kysely';
import { replenishmentStatusOf, type ReplenishmentStatus } from '../../../shared/domain/documentStatuses';
import { type DocumentRef, processTypes } from '../../../shared/domain/processTypes';
import { workflowOf, type Workflow } from '../../../shared/domain/workflows';
import type { Reading } from '../engines/engine';

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
  readonly product: number;
  readonly sku: string;
  readonly name: string;
  readonly workflow: Workflow;
  readonly units: number;
  readonly received: number;
  /** In/Out with defined serials: the kind of line that is received by scanning them. */
  readonly takesSerials: boolean;
}

/** A replenishment with its lines by its number, or null. */
export async function loadReplenishment(
  reading: Reading,
  number: string,
): Promise<LoadedReplenishment | null> {
  const { db } = reading;
  const head = await db
    .selectFrom('process')
    .innerJoin('replenishment', 'replenishment.id', 'process.id')
    .select(['process.id', 'process.number', 'status', 'po', 'supplier', 'changed'])
    .where('process.type', '=', processTypes.Replenishment.number)
    .where('process.number', '=', number)
    .executeTakeFirst();
  if (head === undefined) return null;
  const lines = await db
    .selectFrom('replenishment_line as line')
    .innerJoin('product', 'product.id', 'line.product')
    .select((build) => [
      'line.id',
      'line.position',
      'line.product',
      'product.sku',
      'product.name',
      'product.workflow',
      'line.units',
      'line.received',
      build
        .exists(
          build
            .selectFrom('replenishment_serial as own')
            .select(sql`1`.as('one'))
            .whereRef('own.line', '=', 'line.id'),
        )
        .as('defined'),
    ])
    .where('line.replenishment', '=', head.id)
    .orderBy('line.position')
    .execute();
  return {
    document: { id: head.id, type: 'Replenishment', number: head.number },
    status: replenishmentStatusOf(head.status),
    po: head.po,
    supplier: head.supplier,
    changed: head.changed,
    lines: lines.map(({ defined, workflow, ...line }) => ({
      ...line,
      workflow: workflowOf(workflow),
      takesSerials: workflowOf(workflow) === 'In/Out' && Boolean(defined),
    })),
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
