import { type BinRef, binKinds } from './binKinds';
import { isOnHand, type Status } from './statuses';
import type { Standing } from './serialState';

/** Units of a product that enter (+) or leave (−) one status in one bin. */
export interface StockChange {
  readonly bin: BinRef;
  readonly status: Status;
  readonly units: number;
}

/** What a bin's quantity gains or loses: one movement. */
export interface Movement {
  readonly bin: BinRef;
  readonly units: number;
}

type Place = Pick<Standing, 'status' | 'bin'>;

/**
 * What a step changes in stock. `leavesFrom`: the bin whose unnamed quantity shrinks where a unit without
 * a place is shipped (workflows Out and Out in Bulk).
 */
export function stockChanges(
  before: Place | null,
  after: Place,
  leavesFrom: BinRef | null,
): readonly StockChange[] {
  const from = before !== null && isOnHand(before.status) ? before : null;
  const changes: StockChange[] = [];
  if (from?.bin) changes.push({ bin: from.bin, status: from.status, units: -1 });
  else if (leavesFrom !== null)
    changes.push({ bin: leavesFrom, status: binKinds[leavesFrom.kind].gives, units: -1 });
  if (isOnHand(after.status) && after.bin) changes.push({ bin: after.bin, status: after.status, units: 1 });
  const [first, second] = changes;
  const nothing = first && second && first.bin.id === second.bin.id && first.status === second.status;
  return nothing ? [] : changes;
}

/** The movements behind stock changes: per bin, without those that only change a status. */
export function movementsOf(changes: readonly StockChange[]): readonly Movement[] {
  const perBin = new Map<number, Movement>();
  for (const { bin, units } of changes) {
    perBin.set(bin.id, { bin, units: units + (perBin.get(bin.id)?.units ?? 0) });
  }
  return [...perBin.values()].filter((movement) => movement.units !== 0);
}
