import { type Demo, later } from './demo';
import { receiveLine } from './receiving';
import { draftInOutLines } from './replenishmentDrafts';
import type { Replenishment } from './replenishments';
import { enterReplenishment, submit } from './replenishmentWork';
import { split } from './split';

/** They are entered in the last working days, after those that are always there. */
const begin = 5;
/** Days from today on which they are expected; a few are late. */
const expectedIn = { least: -1, most: 14 } as const;
/** Of so many one is arriving today, and one is still Incomplete. */
const oneArriving = 4;
const oneIncomplete = 6;
const incompleteUnits = { least: 8, most: 60 } as const;

/** Plans the replenishments that are open beside the ones that are always there. */
export function planComing(demo: Demo): void {
  const { agenda, calendar, quotas, random } = demo;
  const enteredAt = (until: number): number => calendar.last - begin + random.between(0, begin + until);
  for (const [nth, units] of split(random, quotas.coming.units, quotas.coming.documents).entries()) {
    const isArriving = nth % oneArriving === 1;
    agenda.add(enteredAt(isArriving ? -1 : 0.4), async () => {
      const days = isArriving ? 0 : random.whole(expectedIn.least, expectedIn.most);
      const expectedOn = calendar.dayFromToday(days);
      const lines = draftInOutLines(demo, units, true);
      const replenishment = await enterReplenishment(demo, { expectedOn, lines });
      later(demo, [0.02, 0.4], () => submit(demo, replenishment));
      if (isArriving)
        agenda.add(calendar.last + random.between(0.1, 0.7), () => receiveSome(demo, replenishment));
    });
    if (nth % oneIncomplete === 0) {
      const wanted = random.whole(incompleteUnits.least, incompleteUnits.most);
      agenda.add(enteredAt(0.9), async () => {
        const expectedOn = calendar.dayFromToday(expectedIn.most);
        await enterReplenishment(demo, { expectedOn, lines: draftInOutLines(demo, wanted, true) });
      });
    }
  }
}

/** Receives a part of the first line: the rest of the truck is still to be unloaded. */
async function receiveSome(demo: Demo, replenishment: Replenishment): Promise<void> {
  const [line] = replenishment.lines;
  if (line === undefined) return;
  await receiveLine(demo, replenishment, line, Math.floor(line.units * demo.random.between(0.2, 0.9)));
}
