import { type OrderStatus, orderStatuses } from '../../../shared/domain/documentStatuses';
import type { DocumentRef } from '../../../shared/domain/processTypes';
import type { Standing } from '../../../shared/domain/serialState';
import type { Demo, DemoProduct, Unit } from './demo';
import type { Command } from './desk';
import { newDocument, storeDocumentEvent } from './documents';
import { customers } from './words';

export interface OrderLineDraft {
  readonly product: DemoProduct;
  readonly units: number;
  /** The named units on hand that are promised to it; none for serials that are born at shipping, and for plain units. */
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
  /** Events of the document so far. */
  events: number;
}

const insertOrder = `
INSERT INTO customer_order (id, status, reference, customer, ordered_at, changed)
VALUES (@id, @status, @reference, @customer, @at, @line)`;

const insertLine = `
INSERT INTO order_line (customer_order, position, product, units) VALUES (@order, @position, @product, @units)`;

const updateStatus =
  'UPDATE customer_order SET status = @status, shipped_at = @shippedAt, changed = @line WHERE id = @id';

const withReference = 0.85;

/** A new order, Open. */
export async function addOrder(
  demo: Demo,
  command: Command,
  drafts: readonly OrderLineDraft[],
): Promise<Order> {
  const { random } = demo;
  const document = await newDocument(demo, command, 'Order');
  const { number: status } = orderStatuses.Open;
  await command.insert(insertOrder, {
    id: document.id,
    status,
    reference: random.chance(withReference) ? reference(demo, document) : '',
    customer: random.pick(customers),
    at: command.line.at,
    line: command.line.number,
  });
  const lines: OrderLine[] = [];
  for (const [at, draft] of drafts.entries()) {
    const row = { order: document.id, position: at + 1, product: draft.product.id, units: draft.units };
    lines.push({ ...draft, id: await command.insert(insertLine, row), before: [] });
  }
  await storeDocumentEvent(command, { document, seq: 1, status, reason: null });
  return { document, lines, events: 1 };
}

function reference({ random }: Demo, { number }: DocumentRef): string {
  return random.pick([
    `WEB-${number}`,
    `EDI-${random.whole(100_000, 999_999)}`,
    `${random.whole(4_500_000, 4_599_999)}`,
  ]);
}

/** Stores an order's new status with its event. */
export async function setOrderStatus(
  command: Command,
  order: Order,
  status: OrderStatus,
  reason: string | null = null,
): Promise<void> {
  const { document } = order;
  const { number } = orderStatuses[status];
  await command.run(updateStatus, {
    id: document.id,
    status: number,
    shippedAt: status === 'Shipped' ? command.line.at : null,
    line: command.line.number,
  });
  order.events += 1;
  await storeDocumentEvent(command, { document, seq: order.events, status: number, reason });
}

export const heldUnits = (order: Order): readonly Unit[] => order.lines.flatMap(({ held }) => held);
