import type { NewUnit } from './demo';
import type { Command } from './desk';
import type { OrderLine } from './orders';

const states = { captured: 1, shipped: 2 } as const;

const insertOrderSerial = `
INSERT INTO order_serial (line, place, product, state, value, key, serial)
VALUES (@line, @place, @product, @state, @value, @key, @serial)`;

const updateState = 'UPDATE order_serial SET state = @state WHERE line = @line';
const dropCaptured = 'DELETE FROM order_serial WHERE line = @line';

/** Notes a unit on an order line, place from 1; one without a record stands there with its value. */
export async function storeOrderSerial(
  command: Command,
  line: OrderLine,
  {
    place,
    state,
    unit,
  }: { readonly place: number; readonly state: keyof typeof states; readonly unit: NewUnit },
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
