import { type Demo, later, type Unit } from './demo';
import { newDocument } from './documents';
import { lyingTogether, productWithFree, putFree } from './freeUnits';
import { takeStep } from './takeStep';
import { scrapReasons } from './words';

const missing = 0.12;
const foundAgain = 0.6;
const lost = 'lost';

/** Counts some free units that lie together. Now and then one of them is missing; it may be found later. */
export async function countSome(demo: Demo, most: number): Promise<void> {
  const { desk, random } = demo;
  const product = productWithFree(demo);
  if (product === undefined) return;
  const units = [...lyingTogether(product, most)];
  const place = random.chance(missing) ? random.whole(0, units.length - 1) : -1;
  const gone = place < 0 ? undefined : product.ready.take(place);
  await desk.command('manager', 'demo.approveCount', async (command) => {
    const document = await newDocument(demo, command, 'Re-count');
    for (const unit of units) {
      const { bin } = unit.record.state;
      if (unit === gone) await takeStep(command, unit, { step: 'missing', document, bin, reason: lost });
      else await takeStep(command, unit, { step: 'confirm', document, bin });
    }
  });
  if (gone !== undefined && random.chance(foundAgain)) later(demo, [3, 60], () => find(demo, gone));
}

async function find(demo: Demo, unit: Unit): Promise<void> {
  const bin = demo.random.pick(unit.product.homes);
  await demo.desk.command('manager', 'demo.approveCount', async (command) => {
    const document = await newDocument(demo, command, 'Re-count');
    await takeStep(command, unit, { step: 'found', document, bin, reason: 'found' });
  });
  putFree(demo, unit);
}

/** Takes damaged units out of the stock for good. */
export async function scrap(demo: Demo, units: readonly Unit[]): Promise<void> {
  const reason = demo.random.pick(scrapReasons);
  await demo.desk.command(
    'manager',
    'demo.countOut',
    async (command) => {
      const document = await newDocument(demo, command, 'Re-count');
      for (const unit of units) await takeStep(command, unit, { step: 'countOut', document, reason });
    },
    reason,
  );
}
