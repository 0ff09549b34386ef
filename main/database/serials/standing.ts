import { type BinRef, binKindOf } from '../../../shared/domain/binKinds';
import { type DocumentRef, processTypeOf } from '../../../shared/domain/processTypes';
import type { Standing } from '../../../shared/domain/serialState';

/** What a query selects of a bin, its location and the one product it holds (`only`). */
export const binColumns = [
  'bin.id as bin',
  'bin.code as binCode',
  'bin.kind as binKind',
  'bin.closed as binClosed',
  'location.id as locationId',
  'location.name as location',
  'only.sku as onlySku',
] as const;

/** The same of where a serial stands: bin, process, order (`orders`) and the order that holds it (`holder`). */
export const standingColumns = [
  ...binColumns,
  'process.id as processId',
  'process.type as processType',
  'process.number as processNumber',
  'orders.id as orderId',
  'orders.type as orderType',
  'orders.number as orderNumber',
  'holder.id as holderId',
  'holder.type as holderType',
  'holder.number as holderNumber',
] as const;

interface BinRow {
  readonly bin: number | null;
  readonly binCode: string | null;
  readonly binKind: number | null;
  readonly binClosed: number | null;
  readonly locationId: number | null;
  readonly location: string | null;
  readonly onlySku: string | null;
}

interface StandingRow extends BinRow {
  readonly processId: number | null;
  readonly processType: number | null;
  readonly processNumber: string | null;
  readonly orderId: number | null;
  readonly orderType: number | null;
  readonly orderNumber: string | null;
  readonly holderId: number | null;
  readonly holderType: number | null;
  readonly holderNumber: string | null;
}

export function binRef(row: BinRow): BinRef | null {
  const { bin, binCode, binKind, locationId, location } = row;
  if (bin === null || binCode === null || binKind === null || locationId === null || location === null)
    return null;
  return {
    id: bin,
    code: binCode,
    location,
    locationId,
    kind: binKindOf(binKind),
    closed: row.binClosed === 1,
    onlySku: row.onlySku,
  };
}

export function documentRef(
  id: number | null,
  type: number | null,
  number: string | null,
): DocumentRef | null {
  return id === null || type === null || number === null ? null : { id, type: processTypeOf(type), number };
}

/** Where a row of `standingColumns` says that a serial stands. */
export function standingRefs(row: StandingRow): Pick<Standing, 'bin' | 'process' | 'order' | 'holdingOrder'> {
  return {
    bin: binRef(row),
    process: documentRef(row.processId, row.processType, row.processNumber),
    order: documentRef(row.orderId, row.orderType, row.orderNumber),
    holdingOrder: documentRef(row.holderId, row.holderType, row.holderNumber),
  };
}
