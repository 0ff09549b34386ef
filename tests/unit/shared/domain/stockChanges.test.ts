import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BinRef } from '../../../../shared/domain/binKinds';
import type { StepCode } from '../../../../shared/domain/steps';
import { movementsOf, stockChanges } from '../../../../shared/domain/stockChanges';
import type { Workflow } from '../../../../shared/domain/workflows';
import { type Attempt, attempt, newUnit, requestOf, taken, type Unit } from './walk';

const units = 4;
const walk = fc.array(fc.tuple(fc.nat(units - 1), attempt), { minLength: 20, maxLength: 120, size: 'max' });

/** Only these take a unit without a place out of a bin's quantity; a named one had left already. */
const leaving: readonly StepCode[] = ['ship', 'swapOut'];

interface Books {
  readonly perBin: Map<number, number>;
  readonly perStatus: Map<string, number>;
  readonly unnamed: Map<number, number>;
}

const add = <K>(map: Map<K, number>, key: K, more: number): void =>
  void map.set(key, (map.get(key) ?? 0) + more);
const count = <K>(keys: readonly K[]): Map<K, number> => {
  const counted = new Map<K, number>();
  for (const key of keys) add(counted, key, 1);
  return counted;
};
const nonZero = <K>(map: Map<K, number>): Map<K, number> =>
  new Map([...map].filter(([, number]) => number !== 0));

/** Walks several serials and keeps the books by movements alone; `check` looks at them after each step. */
function keepBooks(
  steps: readonly [number, Attempt][],
  workflow: Workflow,
  check: (all: readonly Unit[], books: Books) => void,
): number {
  let all: readonly Unit[] = Array.from({ length: units }, () => newUnit);
  const books: Books = { perBin: new Map(), perStatus: new Map(), unnamed: new Map() };
  let done = 0;
  for (const [place, each] of steps) {
    const unit = all[place] ?? newUnit;
    const request = requestOf(unit, each, workflow);
    const result = taken(unit, request);
    if (result?.unit.serial == null) continue;
    done += 1;
    const { serial } = result.unit;
    const leavesFrom = leaving.includes(each.step) && workflow !== 'In/Out' ? request.bin : null;
    const changes = stockChanges(unit.serial, serial, leavesFrom);
    const movements = movementsOf(changes);
    for (const { bin, status, units: more } of changes) add(books.perStatus, `${bin.id} ${status}`, more);
    for (const { bin, units: more } of movements) {
      expect(more).not.toBe(0);
      add(books.perBin, bin.id, more);
    }
    if (leavesFrom !== null && unit.serial?.bin == null) add(books.unnamed, leavesFrom.id, -1);
    const stays = (unit.serial?.bin?.id ?? null) === (serial.bin?.id ?? null) && leavesFrom === null;
    if (stays) expect(movements, `${each.step} leaves the unit where it is`).toEqual([]);
    if (stays && unit.serial?.status === serial.status) expect(changes).toEqual([]);
    all = all.with(place, result.unit);
    check(all, books);
  }
  return done;
}

const binOf = (unit: Unit): BinRef[] => (unit.serial?.bin ? [unit.serial.bin] : []);

describe('stock and movements behind the steps', () => {
  it('In/Out: in each bin the movements add up to the units on hand there, and never below none', () => {
    let done = 0;
    fc.assert(
      fc.property(walk, (steps) => {
        done += keepBooks(steps, 'In/Out', (all, books) => {
          expect(nonZero(books.perBin)).toEqual(count(all.flatMap(binOf).map((bin) => bin.id)));
          for (const [key, number] of books.perBin) expect(number, String(key)).toBeGreaterThanOrEqual(0);
          const standing = all.flatMap((unit) =>
            unit.serial?.bin ? [`${unit.serial.bin.id} ${unit.serial.status}`] : [],
          );
          expect(nonZero(books.perStatus)).toEqual(count(standing));
        });
      }),
      { numRuns: 400 },
    );
    expect(done).toBeGreaterThan(2000);
  });

  it('Out and Out in Bulk: the named units on hand, less those that left from a quantity', () => {
    let done = 0;
    fc.assert(
      fc.property(walk, fc.constantFrom('Out', 'Out in Bulk'), (steps, workflow) => {
        done += keepBooks(steps, workflow, (all, books) => {
          const expected = count(all.flatMap(binOf).map((bin) => bin.id));
          for (const [id, number] of books.unnamed) add(expected, id, number);
          expect(nonZero(books.perBin)).toEqual(nonZero(expected));
        });
      }),
      { numRuns: 400 },
    );
    expect(done).toBeGreaterThan(2000);
  });
});
