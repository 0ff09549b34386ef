import { processTypeNames } from '../../../shared/domain/processTypes';
import type { Counter } from '../counters';
import type { Demo } from './demo';
import type { Command } from './desk';

/** RPL-1001 is the first of the replenishments that are always there: older ones count down from 1000. */
const firstFixed = 1_001;

/** The last number of each kind before the demo's first. */
export function startNumbers(olderReplenishments: number): Record<Counter, number> {
  return {
    Order: 10_000,
    Replenishment: firstFixed - 1 - olderReplenishments,
    Return: 2_000,
    'Re-count': 500,
    Move: 3_000,
    serial: 0,
  };
}

export function nextNumber({ lastNumbers }: Demo, of: Counter): number {
  lastNumbers[of] += 1;
  return lastNumbers[of];
}

/** Leaves the last numbers to the program, which goes on from them. */
export async function storeNumbers({ lastNumbers }: Demo, { db }: Pick<Command, 'db'>): Promise<void> {
  const names: readonly Counter[] = [...processTypeNames, 'serial'];
  await db
    .insertInto('counter')
    .values(names.map((name) => ({ name, value: lastNumbers[name] })))
    .execute();
}
