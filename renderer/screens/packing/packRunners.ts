import { ask } from '../../hooks/askWarehouse';
import { go, useScreen } from '../../navigation/screens';
import { createRunners } from '../../scanning/runners';
import { play } from '../../sounds/sounds';
import { createPackRunner } from './packRunner';

const runners = createRunners((order) =>
  createPackRunner(order, {
    ask,
    play,
    goTo(next) {
      // Who went elsewhere meanwhile is not fetched back.
      if (useScreen.getState().screen?.at === 'packingOrder') go({ at: 'packingOrder', order: next });
    },
  }),
);

/** The scans that a person has in hand on an order. */
export const packRunnerOf = runners.of;

/** The order that keeps a person's scan which could not be saved, once all others are answered; or null. */
export const packingSettled = runners.settled;

/** Another person goes on with the orders in hand: open line and bin go along, what was refused stays. */
export function handOverPacking(fromPerson: number, toPerson: number): void {
  if (fromPerson === toPerson) return;
  for (const { document, runner: from } of runners.all(fromPerson)) {
    const { step, bin } = from.store.getState();
    runners.of(toPerson, document).send({ is: 'handedOver', step, bin });
    from.send({ is: 'handedOver', step: null, bin: null });
  }
}
