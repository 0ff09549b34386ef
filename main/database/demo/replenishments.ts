import { type ReplenishmentStatus, replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import type { DocumentRef } from '../../../shared/domain/processTypes';
import { lineSerial } from '../serials/load';
import type { Subject } from '../serials/record';
import type { Demo, DemoProduct, Unit } from './demo';
import type { Command } from './desk';
import { newDocument, storeDocumentEvent } from './documents';
import { takeFirstStep } from './takeStep';
import { generatedSubject, makersSubject } from './values';
import { carriers, suppliers } from './words';

/** Who makes a line's serials: the program, the maker (listed beforehand), or nobody before the units are here. */
type Source = 'generated' | 'byHand' | 'none';

export interface LineDraft {
  readonly product: DemoProduct;
  readonly units: number;
  readonly source: Source;
  /** Given where the values themselves matter. */
  readonly subjects?: readonly Subject[];
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
  events: number;
}

const insertReplenishment = `
INSERT INTO replenishment (id, status, po, supplier, tracking, expected_on, changed)
VALUES (@id, @status, @po, @supplier, @tracking, @expectedOn, @line)`;

const insertLine = `
INSERT INTO replenishment_line (replenishment, position, product, units)
VALUES (@replenishment, @position, @product, @units)`;

export const insertLineSerial = `
INSERT INTO replenishment_serial (line, replenishment, place, product, how, state, value, key, serial, received_journal)
VALUES (@line, @replenishment, @place, @product, @how, @state, @value, @key, @serial, @received)`;

const updateStatus = `
UPDATE replenishment SET status = @status, received_at = @receivedAt, last_receipt = coalesce(@receipt, last_receipt),
  changed = @line
WHERE id = @id`;

/** A new replenishment, Incomplete. */
export async function addReplenishment(
  demo: Demo,
  command: Command,
  { expectedOn, lines: drafts }: { readonly expectedOn: string; readonly lines: readonly LineDraft[] },
): Promise<Replenishment> {
  const { random } = demo;
  const document = await newDocument(demo, command, 'Replenishment');
  await command.insert(insertReplenishment, {
    id: document.id,
    status: replenishmentStatuses.Incomplete.number,
    po: `PO-${70_000 + document.id}`,
    supplier: random.pick(suppliers),
    tracking: `${random.pick(carriers)}${random.whole(10_000_000, 99_999_999)}${random.whole(1_000, 9_999)}`,
    expectedOn,
    line: command.line.number,
  });
  const lines: ReplenishmentLine[] = [];
  for (const [at, draft] of drafts.entries()) {
    const row = { replenishment: document.id, position: at + 1, product: draft.product.id, units: draft.units };
    lines.push({ ...draft, id: await command.insert(insertLine, row), serials: [], received: 0 });
  }
  const replenishment: Replenishment = { document, lines, status: 'Incomplete', events: 0 };
  await setReplenishmentStatus(command, replenishment, 'Incomplete');
  return replenishment;
}

/** The values of a line that has its serials defined, in the order of its places. */
export function definedSubjects(demo: Demo, line: LineDraft): readonly Subject[] {
  if (line.subjects !== undefined) return line.subjects;
  const make = line.source === 'generated' ? generatedSubject : makersSubject;
  return Array.from({ length: line.source === 'none' ? 0 : line.units }, () => make(demo, line.product));
}

/** Submits a replenishment: the records of defined serials are born, Incoming. */
export async function submitReplenishment(demo: Demo, command: Command, replenishment: Replenishment): Promise<void> {
  for (const line of replenishment.lines) {
    for (const subject of definedSubjects(demo, line)) {
      const unit = await takeFirstStep(command, subject, { step: 'submit', document: replenishment.document });
      line.serials.push(unit);
      await command.run(insertLineSerial, {
        line: line.id,
        replenishment: replenishment.document.id,
        place: line.serials.length,
        product: line.product.id,
        how: lineSerial.how[line.source === 'generated' ? 'generated' : 'byHand'],
        state: lineSerial.state.expected,
        value: null,
        key: null,
        serial: unit.record.id,
        received: null,
      });
    }
  }
  await setReplenishmentStatus(command, replenishment, 'Submitted');
}

/** Stores a replenishment's status; `receipt`: whether this command received something. */
export async function setReplenishmentStatus(
  command: Command,
  replenishment: Replenishment,
  status: ReplenishmentStatus,
  { receipt = false, reason = null }: { readonly receipt?: boolean; readonly reason?: string | null } = {},
): Promise<void> {
  const { number } = replenishmentStatuses[status];
  await command.run(updateStatus, {
    id: replenishment.document.id,
    status: number,
    receivedAt: status === 'Received' ? command.line.at : null,
    receipt: receipt ? command.line.number : null,
    line: command.line.number,
  });
  if (replenishment.status === status && replenishment.events > 0) return;
  replenishment.status = status;
  replenishment.events += 1;
  const { document, events: seq } = replenishment;
  await storeDocumentEvent(command, { document, seq, status: number, reason });
}
