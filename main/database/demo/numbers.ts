import { type ProcessType, processTypeNames } from '../../../shared/domain/processTypes';
import type { Demo } from './demo';
import type { Command } from './desk';

/** What has a running number: each kind of document, and generated serials. */
export type Numbered = ProcessType | 'serial';

/** RPL-1001 is the first of the replenishments that are always there: older ones count down from 1000. */
const firstFixed = 1_001;

/** The last number of each kind before the demo's first. */
export function startNumbers(olderReplenishments: number): Record<Numbered, number> {
  return {
    Order: 10_000,
    Replenishment: firstFixed - 1 - olderReplenishments,
    Return: 2_000,
    'Re-count': 500,
    Move: 3_000,
    serial: 0,
  };
}

export function nextNumber({ lastNumbers }: Demo, of: Numbered): number {
  lastNumbers[of] += 1;
  return lastNumbers[of];
}

/** Leaves the last numbers to the program, which goes on from them. */
export async function storeNumbers({ lastNumbers }: Demo, { db }: Pick<Command, 'db'>): Promise<void> {
  const names: readonly Numbered[] = [...processTypeNames, 'serial'];
  await db
    .insertInto('counter')
    .values(names.map((name) => ({ name, value: lastNumbers[name] })))
    .execute();
}
