import { countSome } from './counts';
import type { Demo } from './demo';
import { productWithFree, takeFree } from './freeUnits';
import { moveSome, moveUnits } from './moves';

const atOnce = 4;

/**
 * Plans what makes a demo of any size show every status and every process: blocked and damaged units, and a count
 * and a move of today.
 */
export function planToday(demo: Demo): void {
  const { agenda, calendar, quotas } = demo;
  agenda.add(calendar.last - 0.4, async () => {
    await fill(demo, 'blocked', quotas.blocked);
    await fill(demo, 'damaged', quotas.damaged);
  });
  agenda.add(calendar.last + 0.3, () => moveSome(demo, atOnce));
  agenda.add(calendar.last + 0.5, () => countSome(demo, atOnce));
}

/** Moves free units into bins of a kind until so many lie in them. */
async function fill(demo: Demo, kind: 'blocked' | 'damaged', wanted: number): Promise<void> {
  while (demo[kind].size < wanted) {
    const product = productWithFree(demo);
    if (product === undefined) return;
    const bin = demo.random.pick(demo.bins[kind]);
    await moveUnits(demo, takeFree(product, Math.min(atOnce, wanted - demo[kind].size)), () => bin);
  }
}
