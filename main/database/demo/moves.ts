import type { BinRef } from '../../../shared/domain/binKinds';
import type { Demo, Unit } from './demo';
import { newDocument } from './documents';
import { lyingTogether, productWithFree, putFree, takeFree } from './freeUnits';
import { takeStep } from './takeStep';

/** Moves units that no order holds, each into the bin that `into` names for it; they are free there. */
export async function moveUnits(
  demo: Demo,
  units: readonly Unit[],
  into: (unit: Unit) => BinRef,
): Promise<void> {
  await demo.desk.command('receiver', 'demo.move', async (command) => {
    const document = await newDocument(demo, command, 'Move');
    for (const unit of units) await takeStep(command, unit, { step: 'move', document, bin: into(unit) });
  });
  for (const unit of units) putFree(demo, unit);
}

/** Moves some free units that lie together to another home of their product. */
export async function moveSome(demo: Demo, most: number): Promise<void> {
  const product = productWithFree(demo);
  if (product === undefined) return;
  const units = takeFree(product, lyingTogether(product, most).length);
  const from = units[0]?.record.state.bin?.id;
  const bin = demo.random.pick(product.homes.filter(({ id }) => id !== from));
  await moveUnits(demo, units, () => bin);
}
