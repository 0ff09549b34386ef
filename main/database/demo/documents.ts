import { type DocumentRef, processTypes, type ProcessType } from '../../../shared/domain/processTypes';
import type { Demo } from './demo';
import type { Command } from './desk';
import { nextNumber } from './numbers';

const insertProcess = 'INSERT INTO process (type, number) VALUES (@type, @number)';

const insertDocumentEvent = `
INSERT INTO document_event (process, seq, journal, at, status, reason)
VALUES (@process, @seq, @line, @at, @status, @reason)`;

/** A document with the next number of its kind. */
export async function newDocument(demo: Demo, command: Command, type: ProcessType): Promise<DocumentRef> {
  const number = `${processTypes[type].prefix}${nextNumber(demo, type)}`;
  const id = await command.insert(insertProcess, { type: processTypes[type].number, number });
  return { id, type, number };
}

/** Notes what happened to a document: its new status (database code), as its event number `seq`. */
export async function storeDocumentEvent(
  { run, line }: Command,
  event: {
    readonly document: DocumentRef;
    readonly seq: number;
    readonly status: number;
    readonly reason: string | null;
  },
): Promise<void> {
  const { document, seq, status, reason } = event;
  const row = { process: document.id, seq, at: line.at, status, reason };
  await run(insertDocumentEvent, { ...row, line: line.number });
  line.recordDocumentEvent(Object.values(row));
}
