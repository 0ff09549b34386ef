import type { BinRef } from '../../../shared/domain/binKinds';
import { applyQuantity } from '../serials/applyQuantity';
import type { Demo } from './demo';
import type { Command } from './desk';
import { newDocument } from './documents';
import { heldUnits, insertOrderSerial, type Order, type OrderLine, orderSerial, setOrderStatus } from './orders';
import { fullest } from './quantities';
import { takeFirstStep, takeStep } from './takeStep';
import { makersSubject } from './values';

const setState = 'UPDATE order_serial SET state = @state WHERE line = @line AND place = @place';
const setShipped = 'UPDATE order_line SET shipped = @units WHERE id = @line';
const dropCaptured = 'DELETE FROM order_serial WHERE line = @line';

/** Brings an order's reserved units to a staging bin. */
export async function pickOrder(command: Command, order: Order, bin: BinRef): Promise<void> {
  for (const unit of heldUnits(order)) await takeStep(command, unit, { step: 'pick', document: order.document, bin });
}

/** Brings an order's reserved units to the shipping door. */
export async function moveToDoor(demo: Demo, command: Command, order: Order, bin: BinRef): Promise<void> {
  const document = await newDocument(demo, command, 'Move');
  for (const unit of heldUnits(order)) {
    if (unit.record.state.bin?.id !== bin.id) await takeStep(command, unit, { step: 'move', document, bin });
  }
}

/** Ships an order in one transaction: all its units leave. */
export async function shipOrder(demo: Demo, command: Command, order: Order): Promise<void> {
  for (const line of order.lines) {
    if (line.takes === 'held') await shipHeld(command, order, line);
    else if (line.takes === 'born') await shipBorn(demo, command, order, line);
    else await shipPlain(command, order, line);
    await command.run(setShipped, { line: line.id, units: line.units });
  }
  await setOrderStatus(command, order, 'Shipped');
}

async function shipHeld(command: Command, order: Order, line: OrderLine): Promise<void> {
  line.before = line.held.map(({ record }) => record.state);
  for (const [at, unit] of line.held.entries()) {
    await takeStep(command, unit, { step: 'ship', document: order.document });
    await command.run(setState, { state: orderSerial.shipped, line: line.id, place: at + 1 });
  }
}

async function shipBorn(demo: Demo, command: Command, order: Order, line: OrderLine): Promise<void> {
  for (let place = 1; place <= line.units; place += 1) {
    const from = fullest(line.product);
    from.units -= 1;
    const step = { step: 'ship', document: order.document, bin: from.bin } as const;
    const unit = await takeFirstStep(command, makersSubject(demo, line.product), step);
    await command.run(insertOrderSerial, {
      line: line.id,
      place,
      product: line.product.id,
      state: orderSerial.shipped,
      value: null,
      key: null,
      serial: unit.record.id,
    });
    rememberShipped(demo, unit);
  }
}

async function shipPlain(command: Command, order: Order, { product, units }: OrderLine): Promise<void> {
  let left = units;
  while (left > 0) {
    const from = fullest(product);
    const taken = Math.min(left, from.units);
    if (taken === 0) throw new Error(`${product.sku} was promised more often than it is here`);
    const leaving = { product, bin: from.bin, step: 'ship', units: -taken, document: order.document } as const;
    await applyQuantity(command, command.line, leaving);
    from.units -= taken;
    left -= taken;
  }
}

const remembered = 4_000;

/** Keeps a unit in mind as one that may come back; of many, some are forgotten. */
export function rememberShipped({ random, shipped }: Demo, unit: Demo['shipped'][number]): void {
  if (shipped.length < remembered) shipped.push(unit);
  else shipped[random.whole(0, remembered - 1)] = unit;
}

/** Takes a shipment back: the units are held for the order again, where they left from. */
export async function voidOrder(command: Command, order: Order, reason: string): Promise<void> {
  for (const line of order.lines) {
    for (const [at, unit] of line.held.entries()) {
      const before = line.before[at];
      if (before === undefined) throw new Error(`${unit.value} has not left`);
      await takeStep(command, unit, { step: 'voidShipment', document: order.document, before, reason });
      await command.run(setState, { state: orderSerial.captured, line: line.id, place: at + 1 });
    }
    await command.run(setShipped, { line: line.id, units: 0 });
  }
  await setOrderStatus(command, order, 'Packing', reason);
}

/** Cancels an order that holds units: they are free again where they lie. */
export async function cancelOrder(command: Command, order: Order, reason: string): Promise<void> {
  for (const line of order.lines) {
    for (const unit of line.held) await takeStep(command, unit, { step: 'release', document: order.document, reason });
    await command.run(dropCaptured, { line: line.id });
  }
  await setOrderStatus(command, order, 'Cancelled', reason);
}
