import { type NoteField, setNote } from '../serials/setNote';
import type { Unit } from './demo';
import type { Command } from './desk';

/** Sets the same note of some units. */
export async function noteUnits(
  command: Command,
  units: readonly Unit[],
  field: NoteField,
  text: string,
): Promise<void> {
  const notes = units.map((unit) => ({ unit, record: unit.record, text }));
  const set = await setNote(command, command.line, field, notes);
  for (const [at, { unit }] of notes.entries()) unit.record = set[at] ?? unit.record;
}
