import type { GridColDef } from '@mui/x-data-grid';
import { type ColumnName, columnNames, columns } from '../../../shared/domain/columns';
import { StatusChip } from '../../components/StatusChip';
import type { ShownRow } from './changedCells';
import { ColumnHeader } from './ColumnHeader';
import { ExpandCell } from './ExpandCell';
import { MoreCell } from './MoreCell';
import { OmsNotesCell, WmsNotesCell } from './NoteCell';
import { SelectHeader } from './SelectHeader';
import { UpdateCell } from './UpdateCell';

type Column = GridColDef<ShownRow>;

const expand: Column = {
  field: 'history',
  headerName: 'History',
  width: 32,
  minWidth: 32,
  display: 'flex',
  sortable: false,
  resizable: false,
  renderHeader: () => <span className="hidden">History</span>,
  renderCell: ({ row, tabIndex }) => <ExpandCell id={row.id} serial={row.serial} tabIndex={tabIndex} />,
};

/** The ticks; its header holds the actions on what is ticked. */
export const selectColumn: Partial<GridColDef> = {
  headerName: 'Select',
  width: 94,
  minWidth: 94,
  resizable: false,
  hideable: false,
  align: 'left',
  headerAlign: 'left',
  renderHeader: () => <SelectHeader />,
};

const more: Column = {
  field: 'more',
  headerName: 'Row actions',
  width: 30,
  minWidth: 30,
  display: 'flex',
  sortable: false,
  resizable: false,
  renderHeader: () => <span className="hidden">Row actions</span>,
  renderCell: ({ row, tabIndex }) => <MoreCell row={row} tabIndex={tabIndex} />,
};

/** What a cell of the column shows where it is more, or less, than the plain text. */
const shown: Partial<Record<ColumnName, Pick<Column, 'display' | 'renderCell' | 'valueFormatter'>>> = {
  bin: { valueFormatter: dashed },
  location: { valueFormatter: dashed },
  status: { display: 'flex', renderCell: ({ row }) => <StatusChip status={row.status} size="grid" /> },
  wmsNotes: {
    display: 'flex',
    renderCell: ({ row, tabIndex }) => <WmsNotesCell row={row} tabIndex={tabIndex} />,
  },
  omsNotes: {
    display: 'flex',
    renderCell: ({ row, tabIndex }) => <OmsNotesCell row={row} tabIndex={tabIndex} />,
  },
  update: { renderCell: ({ row }) => <UpdateCell at={row.update} /> },
};

/** Serials, bins and document numbers are compared letter by letter. */
const codes: readonly ColumnName[] = ['serial', 'bin', 'processId', 'order'];

function column(name: ColumnName): Column {
  const code = codes.includes(name) ? ' code' : '';
  return {
    field: name,
    headerName: columns[name].title,
    flex: columns[name].share,
    // All twelve fit a window of 1440 px; a narrower one scrolls.
    minWidth: columns[name].share,
    hideSortIcons: true,
    renderHeader: () => <ColumnHeader column={name} />,
    cellClassName: ({ row }) => `${name}${code}${row.fresh.includes(name) ? ' fresh' : ''}`,
    ...shown[name],
  };
}

function dashed(value: string): string {
  return value === '' ? '–' : value;
}

/** A constant of the module: a new array would reset the widths that a person has drawn. */
export const gridColumns: readonly Column[] = [expand, ...columnNames.map(column), more];
