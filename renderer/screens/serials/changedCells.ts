import type { SerialRow } from '../../../shared/contract/serials';
import { type ColumnName, columnNames } from '../../../shared/domain/columns';

/** A row as the grid shows it; `fresh`: its cells that changed just now under the reader's eyes. */
export interface ShownRow extends SerialRow {
  readonly fresh: readonly ColumnName[];
}

const none: readonly ColumnName[] = [];

/**
 * Rows just read, beside those on the screen: an unchanged row stays the same object, so that the grid does
 * not draw it again; a changed one names the cells that differ. A row that was not there names none.
 */
export function markFresh(before: readonly ShownRow[], now: readonly SerialRow[]): readonly ShownRow[] {
  const known = new Map(before.map((row) => [row.id, row]));
  return now.map((row) => {
    const former = known.get(row.id);
    if (former === undefined) return { ...row, fresh: none };
    const fresh = columnNames.filter((column) => former[column] !== row[column]);
    return fresh.length === 0 && former.changed === row.changed ? former : { ...row, fresh };
  });
}

/** The same rows once the second of the flash is over. */
export function settled(rows: readonly ShownRow[]): readonly ShownRow[] {
  return rows.map((row) => (row.fresh.length === 0 ? row : { ...row, fresh: none }));
}
