import { DataGrid, type GridSortModel, useGridApiRef } from '@mui/x-data-grid';
import { useEffect, useMemo, useRef } from 'react';
import { columnNames } from '../../../shared/domain/columns';
import { forgetLeftCell, keepCell } from './cellFocus';
import type { ShownRow } from './changedCells';
import { gridColumns, selectColumn } from './gridColumns';
import { rowKeys } from './gridKeys';
import { gridStyle } from './gridStyle';
import { HistoryRow } from './HistoryRow';
import { NoRows } from './NoRows';
import { panelHeight, useOpenHistories } from './openHistories';
import { RowCheckbox } from './RowCheckbox';
import { modelOf, takeModel } from './selectionModel';
import { useSelection } from './selectionStore';
import { sortBy, useSerialsGrid } from './serialsGridStore';
import { useOnScreen } from './shownPage';

const slots = { row: HistoryRow, noRowsOverlay: NoRows, rowCheckbox: RowCheckbox };
const columns = [...gridColumns];
/** The grid is handed finished pages and knows no other: it neither counts nor turns them. */
const onePage = { page: 0, pageSize: 100 };
const pageSizeOptions = [100];
const noRows: readonly ShownRow[] = [];

/**
 * The table itself. It does not read the filters, and waiting is shown beside it: what is drawn here is drawn
 * a hundred rows at a time.
 */
export function SerialsGrid() {
  const apiRef = useGridApiRef();
  const rows = useOnScreen(({ page }) => page?.rows ?? noRows);
  const question = useOnScreen(({ page }) => page?.question);
  const sort = useSerialsGrid((grid) => grid.sort);
  const histories = useOpenHistories();
  const selection = useSelection((chosen) => chosen.selection);

  const sortModel = useMemo(
    () => (sort === null ? [] : [{ field: sort.column, sort: sort.direction }]),
    [sort],
  );
  const selected = useMemo(() => modelOf(selection), [selection]);
  const getRowSpacing = useMemo(
    () =>
      ({ id }: { id: number | string }) => ({ bottom: panelHeight(histories, Number(id)) }),
    [histories],
  );

  // Columns that leave the window would take the focus of their field with them. Asserted in serials.e2e.
  useEffect(() => apiRef.current?.unstable_setColumnVirtualization(false), [apiRef]);
  useEffect(() => apiRef.current?.resetRowHeights(), [apiRef, histories]);
  useEffect(() => (apiRef.current === null ? undefined : forgetLeftCell(apiRef.current)), [apiRef]);
  const list = JSON.stringify(question);
  const shown = useRef(list);
  useEffect(() => {
    if (apiRef.current === null) return;
    const turned = shown.current !== list;
    shown.current = list;
    if (turned) apiRef.current.scroll({ top: 0 });
    keepCell(apiRef.current, rows, turned);
  }, [apiRef, rows, list]);

  return (
    <DataGrid
      apiRef={apiRef}
      aria-label="Serials"
      rows={rows}
      columns={columns}
      slots={slots}
      paginationMode="server"
      filterMode="server"
      sortingMode="server"
      rowCount={-1}
      paginationModel={onePage}
      pageSizeOptions={pageSizeOptions}
      sortModel={sortModel}
      onSortModelChange={takeSort}
      getRowSpacing={getRowSpacing}
      onCellKeyDown={rowKeys}
      rowHeight={44}
      columnHeaderHeight={96}
      checkboxSelection
      checkboxColDef={selectColumn}
      keepNonExistentRowsSelected
      disableRowSelectionOnClick
      rowSelectionModel={selected}
      onRowSelectionModelChange={takeModel}
      disableColumnFilter
      disableColumnMenu
      disableColumnSelector
      disableDensitySelector
      hideFooter
      sx={gridStyle}
    />
  );
}

function takeSort([first]: GridSortModel): void {
  const column = columnNames.find((name) => name === first?.field);
  sortBy(column === undefined || first?.sort == null ? null : { column, direction: first.sort });
}
