import type { GridSlotProps } from '@mui/x-data-grid';

/** The tick of a row: a plain field, because a hundred of the library's cost more than the rest of the page. */
export function RowCheckbox({
  checked,
  onChange,
  onKeyDown,
  tabIndex,
  slotProps,
}: GridSlotProps['rowCheckbox']) {
  return (
    <input
      type="checkbox"
      className="tick"
      checked={checked}
      tabIndex={tabIndex}
      aria-label={slotProps?.htmlInput?.['aria-label']}
      onChange={onChange}
      onKeyDown={onKeyDown}
    />
  );
}
