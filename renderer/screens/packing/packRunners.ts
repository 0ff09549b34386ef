import { ask } from '../../hooks/askWarehouse';
import { go, useScreen } from '../../navigation/screens';
import { play } from '../../sounds/sounds';
import { createPackRunner, type PackRunner } from './packRunner';

const runners = new Map<string, PackRunner>();

const keyOf = (person: number, order: string): string => `${person} ${order}`;

/** The scans that a person has in hand on an order: they outlive the screen, so that leaving loses none. */
export function packRunnerOf(person: number, order: string): PackRunner {
  const key = keyOf(person, order);
  const known = runners.get(key);
  if (known !== undefined) return known;
  const runner = createPackRunner(order, {
    ask,
    play,
    goTo(next) {
      // Who went elsewhere meanwhile is not fetched back.
      if (useScreen.getState().screen?.at === 'packingOrder') go({ at: 'packingOrder', order: next });
    },
  });
  runners.set(key, runner);
  return runner;
}

/** Waits until none of a person's scans is on its way; tells the order that keeps one which was not saved, or null. */
export async function packingSettled(person: number): Promise<string | null> {
  const own = runnersOf(person);
  await Promise.all(own.map((runner) => runner.settled()));
  return own.map(({ store }) => store.getState()).find(({ work }) => work !== null)?.order ?? null;
}

/** Another person goes on with the orders in hand: open line and bin go along, what was refused stays. */
export function handOverPacking(fromPerson: number, toPerson: number): void {
  if (fromPerson === toPerson) return;
  for (const from of runnersOf(fromPerson)) {
    const { order, step, bin } = from.store.getState();
    packRunnerOf(toPerson, order).send({ is: 'handedOver', step, bin });
    from.send({ is: 'handedOver', step: null, bin: null });
  }
}

function runnersOf(person: number): readonly PackRunner[] {
  return [...runners].filter(([key]) => key.startsWith(keyOf(person, ''))).map(([, runner]) => runner);
}
