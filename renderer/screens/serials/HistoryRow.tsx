import { GridRow, type GridRowProps } from '@mui/x-data-grid';
import { HistoryPanel } from './HistoryPanel';
import { useOpenHistories } from './openHistories';

/** A row of the grid and, while it is open, its history in the room that `getRowSpacing` leaves below it. */
export function HistoryRow(props: GridRowProps) {
  const id = Number(props.rowId);
  const open = useOpenHistories((histories) => histories.open.has(id));
  return (
    <>
      <GridRow {...props} />
      {open && (
        <HistoryPanel id={id} serial={String(props.row['serial'])} columns={props.visibleColumns.length} />
      )}
    </>
  );
}
