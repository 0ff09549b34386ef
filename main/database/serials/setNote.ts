import type { Writing } from '../engines/engine';
import type { JournalLine } from '../journal/line';
import type { SerialRecord } from './record';

/** Whose note: the warehouse's or the office's. */
export type NoteField = 'wmsNotes' | 'omsNotes';

const updates = {
  wmsNotes:
    'UPDATE serial SET wms_notes = @text, changed = @line, updated_at = @at WHERE id = @id AND changed = @was',
  omsNotes:
    'UPDATE serial SET oms_notes = @text, changed = @line, updated_at = @at WHERE id = @id AND changed = @was',
} as const;

/** What setting a note needs of a record. */
type Noted = Pick<SerialRecord, 'id' | 'changed' | NoteField>;

/**
 * Sets a note of serials (null or empty: none) under the command's journal line, which keeps what stood
 * before and after. A note makes no line in SERIAL HISTORY. Gives the records as they now stand, in the same
 * order; throws when one changed since it was loaded. Once a command: a second call would overwrite the details.
 */
export async function setNote<R extends Noted>(
  writing: Writing,
  line: JournalLine,
  field: NoteField,
  notes: readonly { readonly record: R; readonly text: string | null }[],
): Promise<readonly R[]> {
  const set: R[] = [];
  for (const { record, text } of notes) {
    const row = { text: text || null, line: line.number, at: line.at, id: record.id, was: record.changed };
    if ((await writing.run(updates[field], row)) !== 1)
      throw new Error(`serial ${record.id} changed since it was read`);
    set.push({ ...record, [field]: row.text, changed: line.number });
  }
  line.recordDetails({
    notes: notes.map(({ record, text }) => ({
      serial: record.id,
      field,
      before: record[field],
      after: text || null,
    })),
  });
  return set;
}
