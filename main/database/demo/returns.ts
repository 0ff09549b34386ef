import type { BinRef } from '../../../shared/domain/binKinds';
import type { Demo, Unit } from './demo';
import { newDocument } from './documents';
import { putFree } from './freeUnits';
import { takeStep } from './takeStep';
import { returnReasons } from './words';

/** Units of one shipment come back from the customer. */
export async function takeBack(demo: Demo, units: readonly Unit[]): Promise<void> {
  const { desk, random } = demo;
  const { reason, unit: state } = random.pick(returnReasons);
  await desk.command(
    'receiver',
    'demo.takeBack',
    async (command) => {
      const document = await newDocument(demo, command, 'Return');
      for (const unit of units) {
        await takeStep(command, unit, { step: 'takeBack', document, bin: binFor(demo, unit, state), reason });
        putFree(demo, unit);
      }
    },
    reason,
  );
}

function binFor(
  { bins, random }: Demo,
  { product }: Unit,
  state: (typeof returnReasons)[number]['unit'],
): BinRef {
  if (state === 'sound') return random.pick(product.homes);
  return random.pick(state === 'broken' ? bins.damaged : bins.blocked);
}
