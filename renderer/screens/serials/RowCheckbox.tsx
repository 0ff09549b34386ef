import { type GridSlotProps, useGridApiContext } from '@mui/x-data-grid';
import type { ShownRow } from './changedCells';

/** The tick of a row: a plain field, because a hundred of the library's cost more than the rest of the page. */
export function RowCheckbox({ rowId, checked, onChange, onKeyDown, tabIndex }: GridSlotProps['rowCheckbox']) {
  const grid = useGridApiContext();
  return (
    <input
      type="checkbox"
      className="tick"
      checked={checked}
      tabIndex={tabIndex}
      aria-label={`Select ${grid.current.getRow<ShownRow>(rowId)?.serial ?? ''}`}
      onChange={onChange}
      onKeyDown={onKeyDown}
    />
  );
}
