import type { BinRef } from '../../../shared/domain/binKinds';
import type { NewUnit } from './demo';
import type { Command } from './desk';
import type { OrderLine } from './orders';

const states = { captured: 1, shipped: 2 } as const;

const insertOrderSerial = `
INSERT INTO order_serial (line, place, product, state, value, key, serial, captured, bin, held)
VALUES (@line, @place, @product, @state, @value, @key, @serial, @captured, @bin, @held)`;

const insertOrderCount = `
INSERT INTO order_count (line, captured, bin, units) VALUES (@line, @captured, @bin, @units)`;

const updateState = 'UPDATE order_serial SET state = @state WHERE line = @line';
const dropCaptured = 'DELETE FROM order_serial WHERE line = @line';

export interface UnitOnOrder {
  /** From 1. */
  readonly place: number;
  readonly state: keyof typeof states;
  readonly unit: NewUnit;
  /** Where a unit without a place leaves from; null for one that the order holds. */
  readonly bin: BinRef | null;
}

/** Notes a unit on an order line; one without a record stands there with its value. */
export async function storeOrderSerial(
  command: Command,
  line: OrderLine,
  { place, state, unit, bin }: UnitOnOrder,
): Promise<void> {
  const { value, key, record } = unit;
  await command.insert(insertOrderSerial, {
    line: line.id,
    place,
    product: line.product.id,
    state: states[state],
    value: record === null ? value : null,
    key: record === null ? key : null,
    serial: record?.id ?? null,
    captured: command.line.number,
    bin: bin?.id ?? null,
    held: bin === null ? 1 : 0,
  });
}

/** Notes counted units on an order line. */
export async function storeOrderCount(
  command: Command,
  line: OrderLine,
  { bin, units }: { readonly bin: BinRef; readonly units: number },
): Promise<void> {
  await command.insert(insertOrderCount, {
    line: line.id,
    captured: command.line.number,
    bin: bin.id,
    units,
  });
}

/** All units of a line at once: they leave, or a void brings them back. */
export async function setOrderSerials(
  command: Command,
  line: OrderLine,
  state: keyof typeof states,
): Promise<void> {
  await command.run(updateState, { state: states[state], line: line.id });
}

export async function dropOrderSerials(command: Command, line: OrderLine): Promise<void> {
  await command.run(dropCaptured, { line: line.id });
}
