import type { Demo, Unit } from './demo';
import { putFree } from './freeUnits';
import { addOrder, heldUnits, type Order, type OrderLineDraft, setOrderStatus } from './orders';
import { cancelOrder, captureOrder, moveToDoor, pickOrder, reserveOrder } from './packing';
import { shipOrder, voidOrder } from './shipping';
import { cancelReasons, holdReasons, voidReasons } from './words';

// What people do with an order: each function is one command of the person whose work it is.

export function enter(demo: Demo, lines: readonly OrderLineDraft[]): Promise<Order> {
  return demo.desk.command('admin', 'demo.addOrder', (command) => addOrder(demo, command, lines));
}

export function reserve({ desk }: Demo, order: Order): Promise<void> {
  return desk.command('shipper', 'demo.reserve', (command) => reserveOrder(command, order));
}

export function capture({ desk }: Demo, order: Order): Promise<void> {
  return desk.command('shipper', 'demo.capture', (command) => captureOrder(command, order));
}

export function pick({ bins, desk, random }: Demo, order: Order): Promise<void> {
  const bin = random.pick(bins.staging);
  return desk.command('shipper', 'demo.pick', (command) => pickOrder(command, order, bin));
}

export function bringToDoor(demo: Demo, order: Order): Promise<void> {
  const bin = demo.random.pick(demo.bins.shipping);
  return demo.desk.command('receiver', 'demo.move', (command) => moveToDoor(demo, command, order, bin));
}

/** Gives the units that left with their serials. */
export function ship(demo: Demo, order: Order): Promise<readonly Unit[]> {
  return demo.desk.command('shipper', 'demo.ship', (command) => shipOrder(demo, command, order));
}

export function takeShipmentBack({ desk, random }: Demo, order: Order): Promise<void> {
  const reason = random.pick(voidReasons);
  return desk.command('manager', 'demo.void', (command) => voidOrder(command, order, reason), reason);
}

export function hold({ desk, random }: Demo, order: Order): Promise<void> {
  const reason = random.pick(holdReasons);
  return desk.command(
    'admin',
    'demo.hold',
    (command) => setOrderStatus(command, order, 'Hold', reason),
    reason,
  );
}

/** Cancelled by the admin before packing begins, by a manager later. What it held is free again. */
export async function cancel(demo: Demo, order: Order, user: 'admin' | 'manager'): Promise<void> {
  const reason = demo.random.pick(cancelReasons);
  await demo.desk.command(user, 'demo.cancelOrder', (command) => cancelOrder(command, order, reason), reason);
  for (const unit of heldUnits(order)) putFree(demo, unit);
}
