import Button, { type ButtonProps } from '@mui/material/Button';
import { focusFirstFilter } from './firstFilter';
import { clearFilters } from './serialsGridStore';

/** Leaves with the filters that it clears; the keyboard goes to the first field meanwhile. */
export function ClearFilters({ variant }: Required<Pick<ButtonProps, 'variant'>>) {
  return (
    <Button
      variant={variant}
      onClick={() => {
        clearFilters();
        focusFirstFilter();
      }}
    >
      Clear filters
    </Button>
  );
}
