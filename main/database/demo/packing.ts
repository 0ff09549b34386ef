import type { BinRef } from '../../../shared/domain/binKinds';
import type { Demo, NewUnit } from './demo';
import type { Command } from './desk';
import { newDocument } from './documents';
import { dropOrderSerials, storeOrderSerial } from './orderSerials';
import { heldUnits, type Order, type OrderLine, setOrderStatus } from './orders';
import { takeStep } from './takeStep';

const captureLast = 'UPDATE customer_order SET last_capture = @line WHERE id = @id';

/** Reserves the units promised to an order; nobody has captured them yet. */
export async function reserveOrder(command: Command, order: Order): Promise<void> {
  for (const unit of heldUnits(order)) {
    await takeStep(command, unit, { step: 'reserve', document: order.document });
  }
}

/** Captures the units promised to an order, which reserves them: its packing begins. */
export async function captureOrder(command: Command, order: Order): Promise<void> {
  for (const line of order.lines) {
    for (const [at, unit] of line.held.entries()) {
      await takeStep(command, unit, { step: 'reserve', document: order.document });
      await storeOrderSerial(command, line, { place: at + 1, state: 'captured', unit, bin: null });
    }
  }
  await beginPacking(command, order);
}

/** Captures serials that are not born before the order ships, of units that lie in `bin`: its packing begins. */
export async function captureValues(
  command: Command,
  order: Order,
  line: OrderLine,
  { units, bin }: { readonly units: readonly NewUnit[]; readonly bin: BinRef },
): Promise<void> {
  for (const [at, unit] of units.entries()) {
    await storeOrderSerial(command, line, { place: at + 1, state: 'captured', unit, bin });
  }
  await beginPacking(command, order);
}

async function beginPacking(command: Command, order: Order): Promise<void> {
  await command.run(captureLast, { id: order.document.id, line: command.line.number });
  await setOrderStatus(command, order, 'Packing');
}

/** Brings an order's reserved units to a staging bin. */
export async function pickOrder(command: Command, order: Order, bin: BinRef): Promise<void> {
  for (const unit of heldUnits(order)) {
    await takeStep(command, unit, { step: 'pick', document: order.document, bin });
  }
}

/** Brings an order's reserved units to the shipping door. */
export async function moveToDoor(demo: Demo, command: Command, order: Order, bin: BinRef): Promise<void> {
  const document = await newDocument(demo, command, 'Move');
  for (const unit of heldUnits(order)) await takeStep(command, unit, { step: 'move', document, bin });
}

/** Cancels an order; units that it holds are free again where they lie. */
export async function cancelOrder(command: Command, order: Order, reason: string): Promise<void> {
  const { document } = order;
  for (const line of order.lines) {
    for (const unit of line.held) {
      const isHeld = unit.record.state.holdingOrder !== null;
      if (isHeld) await takeStep(command, unit, { step: 'release', document, reason });
    }
    await dropOrderSerials(command, line);
  }
  await setOrderStatus(command, order, 'Cancelled', reason);
}
