import { countSome, scrap } from './counts';
import type { Demo, Unit } from './demo';
import { countFree } from './freeUnits';
import { moveSome, moveUnits } from './moves';
import type { Pool } from './pool';

/** Of so many free units one a day is counted, and one is moved; so many at once. */
const counting = { oneOf: 500, atOnce: 12 } as const;
const moving = { oneOf: 900, atOnce: 6 } as const;
/** Blocked and damaged units wait until there are so many more than the warehouse keeps in the end. */
const handledAtOnce = 6;

/** Plans what a warehouse does beside receiving and shipping, every day but the last. */
export function planUpkeep(demo: Demo): void {
  const { agenda, calendar, quotas, random } = demo;
  for (let day = 1; day < calendar.last; day += 1) {
    agenda.add(day + 0.2, async () => {
      const free = countFree(demo);
      const counts = random.about(free / counting.oneOf / counting.atOnce);
      for (let nth = 0; nth < counts; nth += 1) await countSome(demo, counting.atOnce);
      const moves = random.about(free / moving.oneOf / moving.atOnce);
      for (let nth = 0; nth < moves; nth += 1) await moveSome(demo, moving.atOnce);
    });
    agenda.add(day + 0.7, async () => {
      if (demo.blocked.size >= quotas.blocked + handledAtOnce) {
        await moveUnits(demo, takeAbove(demo.blocked, quotas.blocked), ({ product }) =>
          random.pick(product.homes),
        );
      }
      if (demo.damaged.size >= quotas.damaged + handledAtOnce) {
        await scrap(demo, takeAbove(demo.damaged, quotas.damaged));
      }
    });
  }
}

function takeAbove(pool: Pool<Unit>, level: number): readonly Unit[] {
  return Array.from({ length: pool.size - level }).flatMap(() => pool.take() ?? []);
}
