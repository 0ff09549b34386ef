import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unbalanced } from '../../support/books';
import { type Action, anyAction } from '../../support/walk/actions';
import { compared } from '../../support/walk/compare';
import { newModel } from '../../support/walk/model';
import { take } from '../../support/walk/take';
import { newWorld } from '../../support/walk/world';
import { valueOf } from '../../support/warehouse';

const long = process.env['SERIALS_DESK_LONG'] !== undefined;
const walks = long ? 600 : 40;
const steps = 100;

it(
  `inbound work of ${walks} walks: after each step the warehouse is what the rules say, and at the end all of it adds up`,
  async () => {
    const met = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(anyAction, { minLength: steps, maxLength: steps }), async (actions) => {
        await walk(actions, met);
      }),
      { numRuns: walks, endOnFailure: true },
    );
    // A walk that is refused everywhere proves nothing.
    for (const deed of deeds) expect(met.get(`${deed} ok`) ?? 0, deed).toBeGreaterThan(0);
  },
  long ? 3_600_000 : 240_000,
);

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
  'ship',
];

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
