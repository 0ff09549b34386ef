import fc from 'fast-check';
import { expect } from 'vitest';
import { unbalanced } from '../books';
import { valueOf } from '../warehouse';
import { type Action, anyAction } from './actions';
import { compared } from './compare';
import { newModel } from './model';
import { take } from './take';
import { newWorld } from './world';

/** Steps of a walk. */
const steps = 100;

const deeds: readonly Action['does'][] = [
  'insert',
  'addUnits',
  'setUnits',
  'generate',
  'define',
  'clear',
  'submit',
  'cancel',
  'receive',
  'count',
  'undo',
  'closeShort',
  'reopen',
  'correct',
  'make',
  'ship',
];

/**
 * Walks through warehouses of their own: after each step what it touched is what the rules say, and at the end all of
 * it is, adds up, and the chain of the journal holds. Every deed succeeds at least once: a walk that is refused
 * everywhere proves nothing.
 */
export async function walkInbound(walks: number): Promise<void> {
  const met = new Map<string, number>();
  const actions = fc.array(anyAction, { minLength: steps, maxLength: steps });
  await fc.assert(
    fc.asyncProperty(actions, (some) => walk(some, met)),
    { numRuns: walks, endOnFailure: true },
  );
  for (const deed of deeds) expect(met.get(`${deed} ok`) ?? 0, deed).toBeGreaterThan(0);
}

async function walk(actions: readonly Action[], met: Map<string, number>): Promise<void> {
  const world = await newWorld();
  const owner = await world.warehouse.person('olu', 'owner');
  const model = newModel();
  try {
    for (const [at, action] of actions.entries()) {
      const taken = await take(world, model, action);
      if (taken === null) continue;
      const { foreseen, said, document } = taken;
      const name = `step ${at}: ${JSON.stringify(action)}`;
      expect(said, name).toBe(foreseen.code);
      foreseen.apply?.();
      const { real, ruled } = await compared(world, model, document === null ? [] : [document]);
      expect(real, name).toEqual(ruled);
      met.set(`${action.does} ${said}`, (met.get(`${action.does} ${said}`) ?? 0) + 1);
    }
    const { real, ruled } = await compared(world, model, model.documents);
    expect(real).toEqual(ruled);
    expect(await unbalanced(world.warehouse)).toEqual({});
    expect(valueOf(await owner.ask('journal.verify', {}))).toMatchObject({ broken: null });
  } finally {
    await world.warehouse.close();
  }
}
