import { type OrderStatus, orderStatuses } from '../../../shared/domain/documentStatuses';
import type { DocumentRef } from '../../../shared/domain/processTypes';
import type { Standing } from '../../../shared/domain/serialState';
import type { Demo, DemoProduct, Unit } from './demo';
import type { Command } from './desk';
import { newDocument, storeDocumentEvent } from './documents';
import { takeStep } from './takeStep';
import { customers } from './words';

/**
 * What an order line takes: named units that are on hand (`held`), serials that are born at shipping, or
 * plain units.
 */
export interface OrderLineDraft {
  readonly product: DemoProduct;
  readonly units: number;
  readonly takes: 'held' | 'born' | 'plain';
  /** Promised to the order when it comes in, reserved when packing begins; may be fewer than `units`. */
  readonly held: readonly Unit[];
}

export interface OrderLine extends OrderLineDraft {
  readonly id: number;
  /** How the held units stood before they were shipped. */
  before: readonly Standing[];
}

export interface Order {
  readonly document: DocumentRef;
  readonly lines: readonly OrderLine[];
  status: OrderStatus;
  events: number;
}

export const orderSerial = { captured: 1, shipped: 2 } as const;

const insertOrder = `
INSERT INTO customer_order (id, status, reference, customer, ordered_at, changed)
VALUES (@id, @status, @reference, @customer, @at, @line)`;

const insertLine = `
INSERT INTO order_line (customer_order, position, product, units) VALUES (@order, @position, @product, @units)`;

export const insertOrderSerial = `
INSERT INTO order_serial (line, place, product, state, value, key, serial)
VALUES (@line, @place, @product, @state, @value, @key, @serial)`;

const updateOrder = 'UPDATE customer_order SET status = @status, shipped_at = @shippedAt, changed = @line WHERE id = @id';

const withReference = 0.85;

/** A new order, Open. */
export async function addOrder(demo: Demo, command: Command, drafts: readonly OrderLineDraft[]): Promise<Order> {
  const { random } = demo;
  const document = await newDocument(demo, command, 'Order');
  const { number } = document;
  const referenceForms = [`WEB-${number}`, `EDI-${random.whole(100_000, 999_999)}`, `${random.whole(4_500_000, 4_599_999)}`];
  await command.insert(insertOrder, {
    id: document.id,
    status: orderStatuses.Open.number,
    reference: random.chance(withReference) ? random.pick(referenceForms) : '',
    customer: random.pick(customers),
    at: command.line.at,
    line: command.line.number,
  });
  const lines: OrderLine[] = [];
  for (const [at, draft] of drafts.entries()) {
    const row = { order: document.id, position: at + 1, product: draft.product.id, units: draft.units };
    lines.push({ ...draft, id: await command.insert(insertLine, row), before: [] });
  }
  const order: Order = { document, lines, status: 'Open', events: 0 };
  await setOrderStatus(command, order, 'Open');
  return order;
}

/** Reserves the units promised to an order: its packing begins. */
export async function reserveOrder(command: Command, order: Order): Promise<void> {
  for (const line of order.lines) {
    for (const [at, unit] of line.held.entries()) {
      await takeStep(command, unit, { step: 'reserve', document: order.document });
      await command.run(insertOrderSerial, {
        line: line.id,
        place: at + 1,
        product: line.product.id,
        state: orderSerial.captured,
        value: null,
        key: null,
        serial: unit.record.id,
      });
    }
  }
  await setOrderStatus(command, order, 'Packing');
}

export async function setOrderStatus(
  command: Command,
  order: Order,
  status: OrderStatus,
  reason: string | null = null,
): Promise<void> {
  const { number } = orderStatuses[status];
  if (order.events > 0) {
    await command.run(updateOrder, {
      id: order.document.id,
      status: number,
      shippedAt: status === 'Shipped' ? command.line.at : null,
      line: command.line.number,
    });
  }
  if (order.status === status && order.events > 0) return;
  order.status = status;
  order.events += 1;
  const { document, events: seq } = order;
  await storeDocumentEvent(command, { document, seq, status: number, reason });
}

export const heldUnits = (order: Order): readonly Unit[] => order.lines.flatMap(({ held }) => held);
