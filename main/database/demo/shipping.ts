import { applyQuantity } from '../serials/applyQuantity';
import type { Demo, Unit } from './demo';
import type { Command } from './desk';
import { setOrderSerials, storeOrderCount, storeOrderSerial } from './orderSerials';
import { type Order, type OrderLine, setOrderStatus } from './orders';
import { takeQuantity } from './quantities';
import { takeFirstStep, takeStep } from './takeStep';
import { makersSubject } from './values';

const setShipped = 'UPDATE order_line SET shipped = @units WHERE id = @line';

/** Ships an order: all its units leave. Gives those that have serials. */
export async function shipOrder(demo: Demo, command: Command, order: Order): Promise<readonly Unit[]> {
  const left: Unit[] = [];
  for (const line of order.lines) {
    if (line.product.workflow === 'In/Out') left.push(...(await shipHeld(command, order, line)));
    else if (line.product.workflow === 'No') await shipPlain(command, order, line);
    else left.push(...(await shipBorn(demo, command, order, line)));
    await command.run(setShipped, { line: line.id, units: line.units });
  }
  await setOrderStatus(command, order, 'Shipped');
  return left;
}

async function shipHeld(command: Command, { document }: Order, line: OrderLine): Promise<readonly Unit[]> {
  line.before = line.held.map(({ record }) => record.state);
  for (const unit of line.held) await takeStep(command, unit, { step: 'ship', document });
  await setOrderSerials(command, line, 'shipped');
  return line.held;
}

async function shipBorn(
  demo: Demo,
  command: Command,
  { document }: Order,
  line: OrderLine,
): Promise<readonly Unit[]> {
  const left: Unit[] = [];
  for (let place = 1; place <= line.units; place += 1) {
    const { bin } = takeQuantity(line.product, 1);
    const unit = await takeFirstStep(command, makersSubject(demo, line.product), {
      step: 'ship',
      document,
      bin,
    });
    await storeOrderSerial(command, line, { place, state: 'shipped', unit, bin });
    left.push(unit);
  }
  return left;
}

async function shipPlain(command: Command, { document }: Order, line: OrderLine): Promise<void> {
  const { product } = line;
  for (let left = line.units; left > 0;) {
    const { bin, units } = takeQuantity(product, left);
    await applyQuantity(command, command.line, { product, bin, step: 'ship', units: -units, document });
    await storeOrderCount(command, line, { bin, units });
    left -= units;
  }
}

/** Takes a shipment back before it has left the yard: its units are held for the order again, where they were. */
export async function voidOrder(command: Command, order: Order, reason: string): Promise<void> {
  const { document } = order;
  for (const line of order.lines) {
    for (const [at, unit] of line.held.entries()) {
      await takeStep(command, unit, {
        step: 'voidShipment',
        document,
        before: line.before[at] ?? null,
        reason,
      });
    }
    await setOrderSerials(command, line, 'captured');
    await command.run(setShipped, { line: line.id, units: 0 });
  }
  await setOrderStatus(command, order, 'Packing', reason);
}
