import { type ReplenishmentStatus, replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import type { DocumentRef } from '../../../shared/domain/processTypes';
import type { Demo, DemoProduct, Unit } from './demo';
import type { Command } from './desk';
import { newDocument, storeDocumentEvent } from './documents';
import { carriers, suppliers } from './words';

/** Who makes a line's serials: the program, the maker (listed beforehand), or nobody before the units are here. */
export type Source = 'generated' | 'byHand' | 'none';

export interface LineDraft {
  readonly product: DemoProduct;
  readonly units: number;
  readonly source: Source;
  /** The maker's serials, where they are not just the next ones. */
  readonly values?: readonly string[];
}

export interface ReplenishmentDraft {
  /** Day, `yyyy-mm-dd`. */
  readonly expectedOn: string;
  readonly lines: readonly LineDraft[];
}

export interface ReplenishmentLine extends LineDraft {
  readonly id: number;
  /** Its serials by place, from 0; the units from `received` on are still to come. */
  readonly serials: Unit[];
  received: number;
}

export interface Replenishment {
  readonly document: DocumentRef;
  readonly lines: readonly ReplenishmentLine[];
  status: ReplenishmentStatus;
  /** Events of the document so far. */
  events: number;
}

const insertReplenishment = `
INSERT INTO replenishment (id, status, po, supplier, tracking, expected_on, changed)
VALUES (@id, @status, @po, @supplier, @tracking, @expectedOn, @line)`;

const insertLine = `
INSERT INTO replenishment_line (replenishment, position, product, units)
VALUES (@replenishment, @position, @product, @units)`;

const updateStatus = `
UPDATE replenishment SET status = @status, received_at = @receivedAt, changed = @line WHERE id = @id`;

const firstPo = 70_000;

/** A new replenishment, Incomplete. */
export async function addReplenishment(
  demo: Demo,
  command: Command,
  { expectedOn, lines: drafts }: ReplenishmentDraft,
): Promise<Replenishment> {
  const { random } = demo;
  const document = await newDocument(demo, command, 'Replenishment');
  const { number: status } = replenishmentStatuses.Incomplete;
  await command.insert(insertReplenishment, {
    id: document.id,
    status,
    po: `${firstPo + document.id}`,
    supplier: random.pick(suppliers),
    tracking: `${random.pick(carriers)}${random.whole(10_000_000, 99_999_999)}${random.whole(1_000, 9_999)}`,
    expectedOn,
    line: command.line.number,
  });
  const lines: ReplenishmentLine[] = [];
  for (const [at, draft] of drafts.entries()) {
    const row = {
      replenishment: document.id,
      position: at + 1,
      product: draft.product.id,
      units: draft.units,
    };
    lines.push({ ...draft, id: await command.insert(insertLine, row), serials: [], received: 0 });
  }
  await storeDocumentEvent(command, { document, seq: 1, status, reason: null });
  return { document, lines, status: 'Incomplete', events: 1 };
}

/** Stores a replenishment's new status with its event. */
export async function setReplenishmentStatus(
  command: Command,
  replenishment: Replenishment,
  status: ReplenishmentStatus,
  reason: string | null = null,
): Promise<void> {
  const { document } = replenishment;
  const { number } = replenishmentStatuses[status];
  await command.run(updateStatus, {
    id: document.id,
    status: number,
    receivedAt: status === 'Received' ? command.line.at : null,
    line: command.line.number,
  });
  replenishment.status = status;
  replenishment.events += 1;
  await storeDocumentEvent(command, { document, seq: replenishment.events, status: number, reason });
}
