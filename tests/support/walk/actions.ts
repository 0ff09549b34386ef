import fc from 'fast-check';
import type { Sku } from './model';

// What somebody tries in a walk. Which replenishment, line or bin it is about is a number: the walk takes the one at
// that place among those that there are.

const sku = fc.constantFrom<Sku>('A', 'A', 'B', 'C');
const which = fc.nat(1_000);
const units = fc.integer({ min: 1, max: 3 });
/** Serials by hand come from few values, so that they meet each other. */
const value = fc.integer({ min: 1, max: 5 });
const mostly = fc.integer({ min: 0, max: 9 }).map((of) => of > 0);
const seldom = fc.integer({ min: 0, max: 5 }).map((of) => of === 0);

const lines = fc.uniqueArray(fc.record({ sku, units }), {
  minLength: 1,
  maxLength: 3,
  selector: (of) => of.sku,
});
const values = fc.array(value, { minLength: 1, maxLength: 4 });

const on = { document: which, line: which };
const by = { person: which, bin: which, noBin: seldom, allowed: seldom };
const does = <const N extends string>(name: N) => fc.constant(name);

/** Anything that somebody may try. */
export const anyAction = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: does('insert'), lines }) },
  { weight: 1, arbitrary: fc.record({ does: does('addUnits'), ...on, sku, units }) },
  { weight: 1, arbitrary: fc.record({ does: does('setUnits'), ...on, units }) },
  { weight: 2, arbitrary: fc.record({ does: does('generate'), ...on }) },
  {
    weight: 8,
    arbitrary: fc.record({ does: does('define'), ...on, values, wereOut: mostly, leaveOut: mostly }),
  },
  { weight: 1, arbitrary: fc.record({ does: does('clear'), ...on }) },
  { weight: 5, arbitrary: fc.record({ does: does('submit'), ...on }) },
  { weight: 1, arbitrary: fc.record({ does: does('cancel'), ...on }) },
  { weight: 20, arbitrary: fc.record({ does: does('receive'), ...on, ...by, value: which }) },
  { weight: 5, arbitrary: fc.record({ does: does('count'), ...on, ...by, units }) },
  { weight: 5, arbitrary: fc.record({ does: does('undo'), ...on, person: which }) },
  { weight: 2, arbitrary: fc.record({ does: does('closeShort'), ...on, consent: mostly }) },
  { weight: 2, arbitrary: fc.record({ does: does('reopen'), ...on, consent: mostly }) },
  { weight: 3, arbitrary: fc.record({ does: does('withdraw'), ...on, place: which }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: does('correct'),
      ...on,
      place: which,
      value: fc.integer({ min: 4, max: 9 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: does('make'), ...on, person: which }) },
  { weight: 8, arbitrary: fc.record({ does: does('ship'), value: which }) },
);

export type Action = typeof anyAction extends fc.Arbitrary<infer A> ? A : never;
