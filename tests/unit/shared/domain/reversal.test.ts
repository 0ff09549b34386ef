import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type BinRef, binKindNames } from '../../../../shared/domain/binKinds';
import { decide } from '../../../../shared/domain/decide';
import type { Standing } from '../../../../shared/domain/serialState';
import type { StepRequest } from '../../../../shared/domain/stepRequest';
import type { StepCode } from '../../../../shared/domain/steps';
import { type Workflow, workflowNames } from '../../../../shared/domain/workflows';
import { anyWalk, type Attempt, attempt, requestOf, taken, type Unit, walked } from './walk';
import { makeBin, serialOf, standingOf } from './world';

/** Every step that has a reversal, with the reversal. */
const reversals = [
  ['receive', 'undoReceipt'],
  ['register', 'undoReceipt'],
  ['takeBack', 'undoReturn'],
  ['pick', 'undoPick'],
  ['move', 'undoMove'],
  ['ship', 'voidShipment'],
  ['swapOut', 'voidShipment'],
  ['nameUnit', 'voidShipment'],
] as const satisfies readonly (readonly [StepCode, StepCode])[];

interface Reversed {
  readonly was: Unit;
  readonly done: Unit;
  readonly undo: StepRequest;
  readonly leftFrom: BinRef;
}

/** A unit after a walk and the step, with the request that takes the step back; null where the step is refused. */
function reversalOf(
  walk: readonly Attempt[],
  last: Attempt,
  workflow: Workflow,
  undo: StepCode,
): Reversed | null {
  const was = walked(walk, workflow);
  const request = requestOf(was, last, workflow);
  const done = taken(was, request)?.unit;
  if (done === undefined) return null;
  const back = requestOf(done, { ...last, step: undo }, workflow);
  return {
    was,
    done,
    undo: { ...back, bin: null, before: done.before },
    leftFrom: was.serial?.bin ?? last.bin,
  };
}

/** How a voided unit stands: as before, but held for the order; a unit that lay nowhere is named in the bin it left. */
function heldAgain(before: Standing | null, { document }: StepRequest, bin: BinRef): Standing {
  const status = bin.kind === 'staging' ? 'Hold' : 'Reserved';
  const process = before?.process ?? document;
  return { status, bin, process, order: document, holdingOrder: document, expectedBy: null };
}

const none = (process: Standing['process']): Standing => ({
  status: 'Incoming',
  bin: null,
  process,
  order: null,
  holdingOrder: null,
  expectedBy: null,
});

const scenario = (step: StepCode): fc.Arbitrary<[Attempt[], Attempt, Workflow]> =>
  fc.tuple(
    anyWalk(0),
    attempt.map((each) => ({ ...each, step })),
    fc.constantFrom(...workflowNames),
  );

describe('a step and its reversal', () => {
  const seen = new Map<string, number>();

  for (const [step, undo] of reversals) {
    it(`${step}, then ${undo}: the unit stands as before`, () => {
      let tried = 0;
      fc.assert(
        fc.property(scenario(step), ([walk, last, workflow]) => {
          const found = reversalOf(walk, last, workflow, undo);
          if (found === null) return;
          tried += 1;
          const { was, done, leftFrom } = found;
          const isVoid = undo === 'voidShipment';
          const bornOrOut = isVoid && (was.serial?.bin ?? null) === null;
          const decision = decide(done.serial, { ...found.undo, bin: bornOrOut ? leftFrom : null });
          const before = was.serial === null ? none(found.undo.document) : standingOf(was.serial);
          if (isVoid && (leftFrom.kind === 'blocked' || leftFrom.kind === 'damaged')) {
            expect(step, 'nothing ships from a blocked or damaged bin').toBe('nameUnit');
            return;
          }
          const next = isVoid ? heldAgain(was.serial, found.undo, leftFrom) : before;
          expect(decision).toEqual({ taken: { next, lostBy: null } });
        }),
        { numRuns: 3000 },
      );
      seen.set(step, tried);
      expect(tried, 'walks that lead to the step').toBeGreaterThan(30);
    });
  }

  for (const [step, undo] of reversals.filter(([, undo]) =>
    ['undoPick', 'undoMove', 'voidShipment'].includes(undo),
  )) {
    it(`${undo} of ${step} into a bin that changed: as a move into it; closed: refused, unless another is named`, () => {
      fc.assert(
        fc.property(scenario(step), fc.constantFrom(...binKindNames), ([walk, last, workflow], kind) => {
          const found = reversalOf(walk, last, workflow, undo);
          const before = found?.undo.before;
          if (found === null || !before?.bin) return;
          const changed: BinRef = { ...before.bin, kind };
          const holder = undo === 'voidShipment' ? found.undo.document : before.holdingOrder;
          // The same unit, lying elsewhere, moved into the bin as it is now.
          const bin = makeBin('storage', 'A7-001');
          const lying = serialOf({
            ...before,
            bin,
            status: holder === null ? 'Ready' : 'Reserved',
            holdingOrder: holder,
          });
          const moved = decide(lying, { ...found.undo, step: 'move', bin: changed });
          const place = 'taken' in moved ? moved.taken : null;

          const into = (request: StepRequest): void => {
            const decision = decide(found.done.serial, request);
            expect(decision).toMatchObject({
              taken: {
                next: {
                  status: place?.next.status,
                  bin: changed,
                  holdingOrder: place?.next.holdingOrder,
                  process: before.process,
                },
                lostBy: place?.lostBy ?? null,
              },
            });
          };
          into({ ...found.undo, before: { ...before, bin: changed } });

          const closed = { ...before.bin, closed: true };
          const shut = { ...found.undo, before: { ...before, bin: closed } };
          expect(decide(found.done.serial, shut)).toEqual({
            refusal: { code: 'binClosed', facts: { bin: closed.code } },
          });
          into({ ...shut, bin: changed });
        }),
        { numRuns: 2000 },
      );
    });
  }

  it('is refused when anything came since', () => {
    let tried = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...reversals),
        anyWalk(5),
        attempt,
        attempt,
        fc.constantFrom(...workflowNames),
        (pair, walk, last, later, workflow) => {
          const [step, undo] = pair;
          const found = reversalOf(walk, { ...last, step }, workflow, undo);
          if (found === null) return;
          const since = taken(found.done, requestOf(found.done, later, workflow))?.unit;
          if (since === undefined || later.step === step) return;
          tried += 1;
          const decision = decide(since.serial, { ...found.undo, bin: found.leftFrom });
          expect(decision).toHaveProperty('refusal');
        },
      ),
      { numRuns: 5000 },
    );
    expect(tried).toBeGreaterThan(50);
  });

  afterAll(() => {
    console.log(`reversals tried: ${[...seen].map(([step, tried]) => `${step} ${tried}`).join(', ')}`);
  });
});
