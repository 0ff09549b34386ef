import type { Input, Output } from '../../../shared/contract';
import { columns } from '../../../shared/domain/columns';
import type { Reading } from '../engines/engine';
import type { Commanding, Outcome } from '../outcome';
import { type NoteField, setNote } from './setNote';

type Note = Input<'serials.setOmsNotes'>;

/** The command of each note. */
const operationOf = { omsNotes: 'serials.setOmsNotes', wmsNotes: 'serials.setWmsNotes' } as const;

export const setOmsNotes = (
  commanding: Commanding,
  note: Note,
): Promise<Outcome<Output<'serials.setOmsNotes'>>> => change(commanding, 'omsNotes', note);

export const setWmsNotes = (
  commanding: Commanding,
  note: Note,
): Promise<Outcome<Output<'serials.setWmsNotes'>>> => change(commanding, 'wmsNotes', note);

/** Sets a note, unless another text stands there than the person saw: a status that moved on is no conflict. */
async function change(
  commanding: Commanding,
  field: NoteField,
  { serialId, was, text }: Note,
): Promise<Outcome<Output<'serials.setOmsNotes'>>> {
  const record = await commanding.db
    .selectFrom('serial')
    .select(['id', 'changed', 'value', 'wms_notes as wmsNotes', 'oms_notes as omsNotes'])
    .where('id', '=', serialId)
    .executeTakeFirst();
  if (record === undefined) return { refusal: { code: 'serialUnknown', facts: {} } };
  const now = record[field] ?? '';
  if (now === text) return { value: {} };
  if (now !== was) {
    const by = await lastWriter(commanding, record.changed, field);
    const facts = { serial: record.value, field: columns[field].title, now, by };
    return { refusal: { code: 'noteChanged', facts } };
  }
  await setNote(commanding, commanding.line, field, [{ record, text }]);
  return { value: {} };
}

/** Who wrote the note, where the serial's last change was that. */
async function lastWriter({ db }: Reading, changed: number, field: NoteField): Promise<string | null> {
  const line = await db
    .selectFrom('journal')
    .innerJoin('person', 'person.id', 'journal.person')
    .select('person.name')
    .where('journal.number', '=', changed)
    .where('journal.operation', '=', operationOf[field])
    .executeTakeFirst();
  return line?.name ?? null;
}
